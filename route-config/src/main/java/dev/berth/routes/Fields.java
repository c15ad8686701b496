package dev.berth.routes;

import dev.berth.collections.Dict;
import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue.Kind;

/**
 * Looks at the members of one JSON object and notes what is wrong with them.
 *
 * <p>Every look makes its key a known one, so that the checks themselves are the list of what is
 * allowed.
 */
final class Fields {
  private static final int LONGEST_QUOTE = 60;

  private final String path;
  private final JsonValue json;
  private final Vec<Problem> problems;
  private final Vec<String> known = new Vec<>();

  /**
   * Takes null for an object without members. What is no object is one mistake, and what it lacks
   * is no further one.
   */
  Fields(String path, JsonValue json, Vec<Problem> problems) {
    boolean isObject = json != null && json.kind() == Kind.OBJECT;
    this.path = path;
    this.json = isObject ? json : null;
    this.problems = isObject || json == null ? problems : new Vec<>();
    if (json != this.json) {
      problems.add(new Problem(path.isEmpty() ? "$" : path, describe(json), "an object", ""));
    }
  }

  /** Lists the keys that are there. */
  Vec<String> keys() {
    return json == null ? new Vec<>() : json.keys();
  }

  boolean has(String key) {
    return value(key) != null;
  }

  JsonValue value(String key) {
    if (!known.contains(key)) {
      known.add(key);
    }
    return json == null ? null : json.get(key);
  }

  /** Refuses the keys that nobody has asked for. */
  void refuseOthers() {
    Vec<String> keys = keys();
    for (int i = 0; i < keys.size(); i++) {
      if (!known.contains(keys.get(i))) {
        noteUnknown(keys.get(i), "an unknown key", known, keys.get(i));
      }
    }
  }

  Fields object(String key) {
    return new Fields(at(key), value(key), problems);
  }

  Vec<Fields> objects(String key) {
    Vec<Fields> objects = new Vec<>();
    JsonValue list = typed(key, Kind.ARRAY, "a list");
    for (int i = 0; list != null && i < list.size(); i++) {
      objects.add(new Fields(at(key) + "[" + i + "]", list.at(i), problems));
    }
    return objects;
  }

  /** Checks one text or a list of texts, each by the rule. */
  void texts(String key, String rule) {
    JsonValue value = value(key);
    if (value == null || value.kind() != Kind.ARRAY) {
      text(key, rule);
      return;
    }
    require(value.size() > 0, key, "a list that is not empty");
    for (int i = 0; i < value.size(); i++) {
      text(key + "[" + i + "]", value.at(i), rule);
    }
  }

  /** Gives the text when it is there and keeps to the rule, and an empty one otherwise. */
  String text(String key, String rule) {
    return text(key, value(key), rule);
  }

  void flag(String key) {
    typed(key, Kind.BOOLEAN, "true or false");
  }

  void integer(String key, int most) {
    JsonValue value = value(key);
    double number = value != null && value.kind() == Kind.NUMBER ? value.number() : -1;
    boolean isGood = number >= 0 && number <= most && number == (int) number;
    require(isGood || value == null, key, "a whole number from 0 to " + most);
  }

  String choice(String key, Vec<String> options) {
    String text = text(key, Syntax.TEXT);
    if (!text.isEmpty() && !options.contains(text)) {
      noteUnknown(key, describe(value(key)), options, text);
    }
    return text;
  }

  /** Checks the name of one of the micro-frontends. */
  void reference(String key, Dict<?> microFrontends) {
    String name = text(key, Syntax.TEXT);
    if (!name.isEmpty() && !microFrontends.has(name)) {
      String found = describe(value(key)) + ", which is no micro-frontend of this route map";
      noteUnknown(key, found, microFrontends.keys(), name);
    }
  }

  /** Notes a problem when the value of the key is not good. */
  void require(boolean isGood, String key, String allowed) {
    if (!isGood) {
      note(key, describe(value(key)), allowed);
    }
  }

  /** Notes a problem with the key, or with the whole object when the key is empty. */
  void note(String key, String found, String allowed) {
    add(new Problem(at(key), found, allowed, ""));
  }

  private String text(String key, JsonValue value, String rule) {
    boolean isGood =
        value != null && value.kind() == Kind.STRING && Syntax.fits(rule, value.text());
    if (value != null && !isGood) {
      note(key, describe(value), rule);
    }
    return isGood ? value.text() : "";
  }

  private void noteUnknown(String key, String found, Vec<String> allowed, String name) {
    String nearest = NearestName.among(allowed, name);
    add(new Problem(at(key), found, NearestName.list(allowed), nearest));
  }

  /** What is wrong in two ways is reported once. */
  private void add(Problem problem) {
    if (problems.size() == 0 || !problems.last().path().equals(problem.path())) {
      problems.add(problem);
    }
  }

  private JsonValue typed(String key, Kind kind, String allowed) {
    JsonValue value = value(key);
    boolean isGood = value == null || value.kind() == kind;
    require(isGood, key, allowed);
    return isGood ? value : null;
  }

  private String at(String key) {
    return path.isEmpty() || key.isEmpty() ? path + key : path + "." + key;
  }

  private static String describe(JsonValue value) {
    if (value == null) {
      return "nothing";
    }
    if (value.kind() == Kind.ARRAY || value.kind() == Kind.OBJECT) {
      return value.kind() == Kind.ARRAY ? "a list" : "an object";
    }
    return value.kind() == Kind.STRING ? quote(value.text()) : value.text();
  }

  private static String quote(String text) {
    boolean isLong = text.length() > LONGEST_QUOTE;
    return "\"" + (isLong ? text.substring(0, LONGEST_QUOTE) + "..." : text) + "\"";
  }
}
