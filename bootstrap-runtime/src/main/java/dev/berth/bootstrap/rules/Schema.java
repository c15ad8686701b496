package dev.berth.bootstrap.rules;

import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue;

/** What a value has to be: everything that its keywords say. */
final class Schema {
  /** One keyword. */
  interface Keyword {
    /**
     * Says what is wrong with a value; empty when nothing is.
     *
     * @param path what to call the value
     */
    String objection(JsonValue value, String path);
  }

  private final Vec<Keyword> keywords = new Vec<>();

  void add(Keyword keyword) {
    keywords.add(keyword);
  }

  /** The first thing that is wrong; empty when nothing is. */
  String objection(JsonValue value, String path) {
    String objection = "";
    for (int i = 0; objection.isEmpty() && i < keywords.size(); i++) {
      objection = keywords.get(i).objection(value, path);
    }
    return objection;
  }
}
