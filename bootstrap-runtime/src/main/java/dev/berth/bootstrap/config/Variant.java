package dev.berth.bootstrap.config;

import dev.berth.routes.JsonValue;

/** Values that take the place of others in some circumstances: one item of {@code overrides}. */
record Variant(JsonValue json, Circumstances here) {
  /** One condition more outweighs whatever a language says more precisely. */
  private static final int CONDITION = 1000;

  private static final int NEVER = -1;

  /** How precisely it means these circumstances; below zero when it does not mean them. */
  int weight() {
    return sum(
        sum(exact("environment", here.environment()), exact("country", here.country())),
        language());
  }

  JsonValue values() {
    return json.get("values");
  }

  private int exact(String key, String value) {
    JsonValue wanted = json.get(key);
    return wanted == null ? 0 : wanted.text().equals(value) ? CONDITION : NEVER;
  }

  private int language() {
    JsonValue wanted = json.get("language");
    if (wanted == null) {
      return 0;
    }
    String tag = wanted.text();
    return here.speaks(tag) ? CONDITION + tag.length() : NEVER;
  }

  private static int sum(int weight, int more) {
    return weight < 0 || more < 0 ? NEVER : weight + more;
  }
}
