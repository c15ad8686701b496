package dev.berth.bootstrap.fakes;

import dev.berth.routes.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Writes JSON values in one way, whoever has put them together. */
public final class JsonTexts {
  private JsonTexts() {}

  /** Keys in the order of the alphabet. */
  public static String of(JsonValue value) {
    return switch (value.kind()) {
      case OBJECT -> object(value);
      case ARRAY -> list(value);
      case STRING -> "'" + value.text() + "'";
      default -> value.text();
    };
  }

  private static String object(JsonValue value) {
    TreeMap<String, String> members = new TreeMap<>();
    for (int i = 0; i < value.keys().size(); i++) {
      members.put(value.keys().get(i), of(value.get(value.keys().get(i))));
    }
    return members.toString();
  }

  private static String list(JsonValue value) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      items.add(of(value.at(i)));
    }
    return items.toString();
  }
}
