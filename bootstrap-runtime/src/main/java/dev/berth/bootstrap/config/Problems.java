package dev.berth.bootstrap.config;

import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue;

/** What is wrong with a configuration: each is left out, and the application goes on. */
public final class Problems {
  private final String source;
  private final Vec<String> found = new Vec<>();

  /**
   * @param source what to call the configuration
   */
  public Problems(String source) {
    this.source = source;
  }

  /** One sentence for each. */
  public Vec<String> found() {
    return found;
  }

  /** Tells of a value that is not what it should be, once. */
  public void leftOut(String path, String wanted) {
    String problem =
        path + " is not " + wanted + ", and was left out. Correct it in " + source + ".";
    if (!found.contains(problem)) {
      found.add(problem);
    }
  }

  /** The value at a path; null when it is absent, or not of the kind that it should be. */
  public JsonValue expect(JsonValue value, String path, JsonValue.Kind kind, String wanted) {
    if (value == null || value.kind() == kind) {
      return value;
    }
    leftOut(path, wanted);
    return null;
  }

  /** A member that is an object, such as of names; null when there is none. */
  public JsonValue object(JsonValue owner, String key) {
    return expect(owner.get(key), key, JsonValue.Kind.OBJECT, "an object");
  }
}
