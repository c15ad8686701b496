package dev.berth.bootstrap.rules;

import dev.berth.bootstrap.config.Problems;
import dev.berth.collections.Dict;
import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue;

/**
 * Reads the part of JSON Schema (draft 2020-12, validation vocabulary) that Berth knows: {@code
 * type enum const required properties additionalProperties items}, and the bounds of {@link Bound}.
 * A keyword that is unknown or wrong is left out, and named.
 */
final class SchemaReader {
  private static final String NOTES = " title description default examples $schema $comment ";
  private static final String TYPES = " null boolean number integer string array object ";
  private static final String A_SCHEMA = "a schema: an object, true or false";

  private final Schema schema = new Schema();
  private final JsonValue given;
  private final String path;
  private final Problems problems;

  private SchemaReader(JsonValue given, String path, Problems problems) {
    this.given = given;
    this.path = path;
    this.problems = problems;
  }

  /** What a schema says; one that is wrong altogether says nothing. */
  static Schema read(JsonValue given, String path, Problems problems) {
    SchemaReader reader = new SchemaReader(given, path, problems);
    if (given.kind() == JsonValue.Kind.OBJECT) {
      reader.readKeywords();
    } else if (given.kind() != JsonValue.Kind.BOOLEAN) {
      problems.leftOut(path, A_SCHEMA);
    } else if (!given.bool()) {
      reader.schema.add((value, where) -> where + " must not be there");
    }
    return reader.schema;
  }

  private void readKeywords() {
    Vec<String> keys = given.keys();
    for (int i = 0; i < keys.size(); i++) {
      readKeyword(keys.get(i), given.get(keys.get(i)));
    }
  }

  private void readKeyword(String key, JsonValue value) {
    if (key.equals("type")) {
      readType(value);
    } else if (key.equals("enum")) {
      readEnum(value);
    } else if (key.equals("const")) {
      schema.add((found, where) -> Json.equal(found, value) ? "" : where + " is another value");
    } else if (key.equals("required")) {
      readRequired(value);
    } else if (key.equals("properties")) {
      readProperties(value);
    } else if (key.equals("items")) {
      readItems(value);
    } else if (!key.equals("additionalProperties") || given.get("properties") == null) {
      readBound(key, value);
    }
  }

  private void readType(JsonValue value) {
    Vec<String> types = texts(value);
    boolean known = types.size() > 0;
    String names = "";
    for (int i = 0; i < types.size(); i++) {
      known = known && TYPES.contains(" " + types.get(i) + " ");
      names += (i == 0 ? "" : " or ") + types.get(i);
    }
    if (!known) {
      problems.leftOut(path + ".type", "a type, or a list of types, of JSON Schema");
      return;
    }
    String wanted = names;
    schema.add(
        (found, where) ->
            isOneOf(found, types) ? "" : where + " is " + Json.typeOf(found) + ", not " + wanted);
  }

  private static boolean isOneOf(JsonValue value, Vec<String> types) {
    boolean fits = false;
    for (int i = 0; i < types.size(); i++) {
      fits = fits || Json.isOfType(value, types.get(i));
    }
    return fits;
  }

  private void readEnum(JsonValue value) {
    if (value.kind() != JsonValue.Kind.ARRAY) {
      problems.leftOut(path + ".enum", "a list");
      return;
    }
    schema.add((found, where) -> isIn(found, value) ? "" : where + " is none of those allowed");
  }

  private static boolean isIn(JsonValue value, JsonValue list) {
    boolean found = false;
    for (int i = 0; i < list.size(); i++) {
      found = found || Json.equal(value, list.at(i));
    }
    return found;
  }

  private void readRequired(JsonValue value) {
    Vec<String> names = value.kind() == JsonValue.Kind.ARRAY ? texts(value) : new Vec<>();
    if (names.size() == 0) {
      problems.leftOut(path + ".required", "a list of names");
      return;
    }
    schema.add(
        (found, where) -> {
          String objection = "";
          for (int i = 0; found.kind() == JsonValue.Kind.OBJECT && i < names.size(); i++) {
            if (found.get(names.get(i)) == null) {
              objection = where + " has no " + names.get(i);
            }
          }
          return objection;
        });
  }

  private void readProperties(JsonValue value) {
    Dict<Schema> members = new Dict<>();
    Vec<String> names = object(value, "properties") ? value.keys() : new Vec<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      members.put(name, read(value.get(name), path + ".properties." + name, problems));
    }
    JsonValue rest = given.get("additionalProperties");
    Schema others =
        rest == null ? new Schema() : read(rest, path + ".additionalProperties", problems);
    schema.add(new Members(members, others));
  }

  private void readItems(JsonValue value) {
    Schema items = read(value, path + ".items", problems);
    schema.add(
        (found, where) -> {
          String objection = "";
          int count = found.kind() == JsonValue.Kind.ARRAY ? found.size() : 0;
          for (int i = 0; objection.isEmpty() && i < count; i++) {
            objection = items.objection(found.at(i), where + "[" + i + "]");
          }
          return objection;
        });
  }

  private void readBound(String key, JsonValue value) {
    if (key.equals("additionalProperties")) {
      schema.add(new Members(new Dict<>(), read(value, path + "." + key, problems)));
    } else if (!NOTES.contains(" " + key + " ")) {
      Schema.Keyword bound = Bound.of(key, value);
      if (bound == null) {
        problems.leftOut(path + "." + key, Bound.wanted(key));
      } else {
        schema.add(bound);
      }
    }
  }

  private boolean object(JsonValue value, String key) {
    return problems.expect(value, path + "." + key, JsonValue.Kind.OBJECT, "an object") != null;
  }

  /** A text, or a list of texts only; else none. */
  private static Vec<String> texts(JsonValue value) {
    if (value.kind() == JsonValue.Kind.STRING) {
      return Vec.of(value.text());
    }
    Vec<String> texts = new Vec<>();
    for (int i = 0; value.kind() == JsonValue.Kind.ARRAY && i < value.size(); i++) {
      if (value.at(i).kind() != JsonValue.Kind.STRING) {
        return new Vec<>();
      }
      texts.add(value.at(i).text());
    }
    return texts;
  }
}
