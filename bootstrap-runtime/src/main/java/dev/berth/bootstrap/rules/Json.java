package dev.berth.bootstrap.rules;

import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue;

/** Compares and names JSON values, as JSON Schema does. */
final class Json {
  private Json() {}

  /** The name of a value's type; a whole number is an {@code integer} too. */
  static String typeOf(JsonValue value) {
    JsonValue.Kind kind = value.kind();
    if (kind == JsonValue.Kind.STRING || kind == JsonValue.Kind.NUMBER) {
      return kind == JsonValue.Kind.STRING ? "string" : "number";
    }
    if (kind == JsonValue.Kind.NULL || kind == JsonValue.Kind.BOOLEAN) {
      return kind == JsonValue.Kind.NULL ? "null" : "boolean";
    }
    return kind == JsonValue.Kind.ARRAY ? "array" : "object";
  }

  static boolean isOfType(JsonValue value, String type) {
    return typeOf(value).equals(type)
        || type.equals("integer")
            && value.kind() == JsonValue.Kind.NUMBER
            && value.number() % 1 == 0;
  }

  /** Whether two values are the same; the order of an object's members does not matter. */
  static boolean equal(JsonValue one, JsonValue other) {
    if (one.kind() != other.kind()) {
      return false;
    }
    if (one.kind() == JsonValue.Kind.NUMBER) {
      return one.number() == other.number();
    }
    if (one.kind() == JsonValue.Kind.ARRAY) {
      return equalItems(one, other);
    }
    return one.kind() == JsonValue.Kind.OBJECT
        ? equalMembers(one, other)
        : one.text().equals(other.text());
  }

  private static boolean equalItems(JsonValue one, JsonValue other) {
    boolean equal = one.size() == other.size();
    for (int i = 0; equal && i < one.size(); i++) {
      equal = equal(one.at(i), other.at(i));
    }
    return equal;
  }

  private static boolean equalMembers(JsonValue one, JsonValue other) {
    Vec<String> keys = one.keys();
    boolean equal = keys.size() == other.keys().size();
    for (int i = 0; equal && i < keys.size(); i++) {
      JsonValue counterpart = other.get(keys.get(i));
      equal = counterpart != null && equal(one.get(keys.get(i)), counterpart);
    }
    return equal;
  }

  /** How many characters a text has, as people count them: those beyond 16 bits are one too. */
  static int lengthOf(String text) {
    int length = text.length();
    for (int i = 1; i < text.length(); i++) {
      if (isLow(text.charAt(i)) && isHigh(text.charAt(i - 1))) {
        length--;
      }
    }
    return length;
  }

  private static boolean isHigh(char unit) {
    return unit >= 0xD800 && unit < 0xDC00;
  }

  private static boolean isLow(char unit) {
    return unit >= 0xDC00 && unit < 0xE000;
  }
}
