package dev.berth.bootstrap.rules;

import dev.berth.routes.JsonValue;

/**
 * A bound of a number, of the characters of a text, of the items of a list: {@code minimum maximum
 * exclusiveMinimum exclusiveMaximum minLength maxLength minItems maxItems}.
 *
 * @param key the keyword
 * @param limit what it says
 */
record Bound(String key, JsonValue limit) implements Schema.Keyword {
  private static final String NUMBERS = " minimum maximum exclusiveMinimum exclusiveMaximum ";
  private static final String COUNTS = " minLength maxLength minItems maxItems ";

  /** Null when there is no such keyword, or its value is none for it. */
  static Bound of(String key, JsonValue limit) {
    boolean fits =
        limit.kind() == JsonValue.Kind.NUMBER
            && (isOneOf(NUMBERS, key)
                || isOneOf(COUNTS, key) && limit.number() >= 0 && limit.number() % 1 == 0);
    return fits ? new Bound(key, limit) : null;
  }

  /** What should stand at the place of a keyword that is wrong. */
  static String wanted(String key) {
    if (isOneOf(NUMBERS, key)) {
      return "a number";
    }
    return isOneOf(COUNTS, key)
        ? "a whole number from 0"
        : "a keyword of JSON Schema that Berth knows";
  }

  @Override
  public String objection(JsonValue value, String path) {
    if (isOneOf(NUMBERS, key)) {
      return value.kind() == JsonValue.Kind.NUMBER ? judge(value.number(), path) : "";
    }
    if (key.endsWith("Items")) {
      return value.kind() == JsonValue.Kind.ARRAY
          ? judge(value.size(), "the number of items of " + path)
          : "";
    }
    return value.kind() == JsonValue.Kind.STRING
        ? judge(Json.lengthOf(value.text()), "the length of " + path)
        : "";
  }

  private String judge(double measure, String what) {
    double bound = limit.number();
    boolean least = key.startsWith("min") || key.equals("exclusiveMinimum");
    if (least ? measure < bound : measure > bound) {
      return what + (least ? " is less than " : " is more than ") + limit.text();
    }
    return key.startsWith("exclusive") && measure == bound
        ? what + " is not " + (least ? "more than " : "less than ") + limit.text()
        : "";
  }

  private static boolean isOneOf(String words, String key) {
    return words.contains(" " + key + " ");
  }
}
