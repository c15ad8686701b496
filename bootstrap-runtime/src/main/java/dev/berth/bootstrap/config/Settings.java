package dev.berth.bootstrap.config;

import dev.berth.collections.Dict;
import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue;
import dev.berth.routes.Quantity;

/** The keys of a configuration that mean something to the bootstrap; what is wrong is left out. */
public final class Settings {
  private final JsonValue values;
  private final Problems problems;

  /**
   * @param values the configuration for the circumstances of the page
   */
  public Settings(JsonValue values, Problems problems) {
    this.values = values;
    this.problems = problems;
  }

  /** Whether each feature is switched on, by name. */
  public Dict<JsonValue> flags() {
    return entries("flags", JsonValue.Kind.BOOLEAN, "true or false");
  }

  /** The addresses by name, as they stand there. */
  public Dict<JsonValue> services() {
    return entries("services", JsonValue.Kind.STRING, "a URL");
  }

  /** What there is for the languages of the chain: an object of texts, or where to fetch it. */
  public Dict<JsonValue> labels(Vec<String> chain) {
    JsonValue all = problems.object(values, "labels");
    Dict<JsonValue> labels = new Dict<>();
    for (int i = 0; all != null && i < chain.size(); i++) {
      JsonValue given = all.get(chain.get(i));
      if (given != null && given.kind() != JsonValue.Kind.STRING) {
        given = object(given, "labels." + chain.get(i));
      }
      if (given != null) {
        labels.put(chain.get(i), given);
      }
    }
    return labels;
  }

  /** The languages to look for labels in. */
  public Vec<String> languages(String language) {
    JsonValue fallback = member(values, "defaultLanguage", "a language, such as \"en\"");
    return LanguageChain.of(language, fallback == null ? "" : fallback.text());
  }

  /** Null when there is none. */
  public JsonValue session() {
    return problems.object(values, "session");
  }

  /** How long the application waits for what it fetches. */
  public int timeoutMillis() {
    return millis(values, "timeout", "timeout", "3s");
  }

  /** How long before its end a session is renewed. */
  public int renewBeforeMillis() {
    JsonValue session = session();
    return millis(session == null ? values : session, "renewBefore", "session.renewBefore", "1m");
  }

  private int millis(JsonValue owner, String key, String path, String usual) {
    JsonValue given = owner.get(key);
    if (given == null) {
      return Quantity.millis(usual);
    }
    int millis = given.kind() == JsonValue.Kind.STRING ? Quantity.millis(given.text()) : 0;
    if (millis == 0) {
      problems.leftOut(path, "a duration such as \"" + usual + "\"");
    }
    return millis == 0 ? Quantity.millis(usual) : millis;
  }

  private Dict<JsonValue> entries(String key, JsonValue.Kind kind, String wanted) {
    JsonValue object = problems.object(values, key);
    Dict<JsonValue> entries = new Dict<>();
    Vec<String> names = object == null ? new Vec<>() : object.keys();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      JsonValue value = problems.expect(object.get(name), key + "." + name, kind, wanted);
      if (value != null) {
        entries.put(name, value);
      }
    }
    return entries;
  }

  private JsonValue member(JsonValue owner, String key, String wanted) {
    return problems.expect(owner.get(key), key, JsonValue.Kind.STRING, wanted);
  }

  private JsonValue object(JsonValue value, String path) {
    return problems.expect(
        value, path, JsonValue.Kind.OBJECT, "an object of texts, or the URL of one");
  }
}
