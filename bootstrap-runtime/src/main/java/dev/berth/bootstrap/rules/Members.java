package dev.berth.bootstrap.rules;

import dev.berth.collections.Dict;
import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue;

/**
 * What the members of an object have to be.
 *
 * @param known by name
 * @param others all the rest
 */
record Members(Dict<Schema> known, Schema others) implements Schema.Keyword {
  @Override
  public String objection(JsonValue value, String path) {
    String objection = "";
    Vec<String> names = value.kind() == JsonValue.Kind.OBJECT ? value.keys() : new Vec<>();
    for (int i = 0; objection.isEmpty() && i < names.size(); i++) {
      String name = names.get(i);
      Schema schema = known.has(name) ? known.get(name) : others;
      objection = schema.objection(value.get(name), path + "." + name);
    }
    return objection;
  }
}
