package dev.berth.routes;

import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue.Kind;

/**
 * What the route map says about one micro-frontend, and where it says nothing, about all. It is
 * read when somebody asks: whoever never asks for a key does not carry the code for it.
 *
 * @param own the object of the micro-frontend
 * @param defaults the object of what holds for all; null when there is none
 */
public record Keys(JsonValue own, JsonValue defaults) {
  /** The value of a key; null when neither says it. */
  JsonValue value(String key) {
    JsonValue value = own.get(key);
    return value == null && defaults != null ? defaults.get(key) : value;
  }

  String text(String key, String fallback) {
    return text(value(key), fallback);
  }

  static String text(JsonValue value, String fallback) {
    return value == null ? fallback : value.text();
  }

  /** A key of an object within each of the two, which are merged. */
  String within(String object, String key) {
    return text(member(own, object, key), text(member(defaults, object, key), ""));
  }

  private static JsonValue member(JsonValue json, String object, String key) {
    JsonValue holder = json == null ? null : json.get(object);
    return holder == null ? null : holder.get(key);
  }

  /** One text, or a list of them. */
  static Vec<String> texts(JsonValue json) {
    Vec<String> texts = new Vec<>();
    if (json != null && json.kind() == Kind.STRING) {
      texts.add(json.text());
    }
    for (int i = 0; json != null && json.kind() == Kind.ARRAY && i < json.size(); i++) {
      texts.add(json.at(i).text());
    }
    return texts;
  }
}
