package dev.berth.bootstrap.rules;

import dev.berth.bootstrap.config.Problems;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.collections.Dict;
import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue;
import dev.berth.routes.Quantity;

/**
 * How much may be stored in an area, in characters of keys and JSON texts; 0 where there is no
 * limit.
 */
final class Limits {
  static final Limits NONE = new Limits();

  private static final String PATH = "storage.limits.";

  private int value;
  private int microFrontend;
  private int shared;
  private final Dict<Integer> byName = new Dict<>();

  private Limits() {}

  /**
   * Reads them.
   *
   * @param given null when there are none
   */
  static Limits of(JsonValue given, Problems problems) {
    Limits limits = new Limits();
    Vec<String> keys = given == null ? new Vec<>() : given.keys();
    for (int i = 0; i < keys.size(); i++) {
      limits.read(keys.get(i), given.get(keys.get(i)), problems);
    }
    return limits;
  }

  private void read(String key, JsonValue given, Problems problems) {
    if (key.equals("value")) {
      value = size(given, key, problems);
    } else if (key.equals("microFrontend")) {
      microFrontend = size(given, key, problems);
    } else if (key.equals("shared")) {
      shared = size(given, key, problems);
    } else if (key.equals("microFrontends")) {
      readNames(given, problems);
    } else {
      problems.leftOut(PATH + key, "value, microFrontend, shared or microFrontends");
    }
  }

  private void readNames(JsonValue given, Problems problems) {
    String key = "microFrontends";
    JsonValue names = problems.expect(given, PATH + key, JsonValue.Kind.OBJECT, "an object");
    Vec<String> keys = names == null ? new Vec<>() : names.keys();
    for (int i = 0; i < keys.size(); i++) {
      String name = keys.get(i);
      byName.put(name, size(names.get(name), key + "." + name, problems));
    }
  }

  private static int size(JsonValue given, String key, Problems problems) {
    int size = given.kind() == JsonValue.Kind.STRING ? Quantity.bytes(given.text()) : 0;
    if (size == 0) {
      problems.leftOut(PATH + key, "a size such as \"64 KB\"");
    }
    return size;
  }

  /** Throws when a value is too large, or too much together with what there is. */
  void check(String scope, Candidate candidate, double used) {
    int length = candidate.length();
    if (value > 0 && length > value) {
      throw full(candidate, "it has " + length + " characters", "value", value);
    }
    boolean ofAll = scope.equals(StorageRules.SHARED);
    String name = ofAll ? "" : scope.substring("mfe:".length());
    String whose = ofAll ? StorageRules.SHARED : "microFrontend";
    int most = ofAll ? shared : microFrontend;
    if (byName.has(name)) {
      whose = "microFrontends." + name;
      most = byName.get(name);
    }
    double together = used + candidate.key().length() + length;
    if (most > 0 && together > most) {
      throw full(candidate, "there would be " + (int) together + " characters", whose, most);
    }
  }

  private static BerthException full(Candidate candidate, String what, String key, int most) {
    return new BerthException(
        ErrorCode.STORAGE_FULL,
        "Nothing was stored under '"
            + candidate.key()
            + "': "
            + what
            + ", and "
            + PATH
            + key
            + " of the configuration allows "
            + most
            + ". Store less, remove what is no longer needed, or use berth.files.");
  }
}
