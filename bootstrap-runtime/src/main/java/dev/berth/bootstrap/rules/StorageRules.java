package dev.berth.bootstrap.rules;

import dev.berth.bootstrap.config.Problems;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.collections.Dict;
import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue;

/** The section {@code storage} of a configuration; what is wrong in it is left out. */
public final class StorageRules {
  static final String SHARED = "shared";

  private static final String SECTION = "storage";

  private final Limits limits;
  private final Dict<Schema> schemas = new Dict<>();

  private StorageRules(Limits limits) {
    this.limits = limits;
  }

  /** Reads them from a whole configuration. */
  public static StorageRules of(JsonValue configuration, Problems problems) {
    JsonValue section = problems.object(configuration, SECTION);
    if (section == null) {
      return new StorageRules(Limits.NONE);
    }
    nameUnknown(section, problems);
    StorageRules rules =
        new StorageRules(
            Limits.of(
                problems.expect(
                    section.get("limits"), SECTION + ".limits", JsonValue.Kind.OBJECT, "an object"),
                problems));
    rules.readSchemas(section.get("schemas"), problems);
    return rules;
  }

  private static void nameUnknown(JsonValue section, Problems problems) {
    Vec<String> keys = section.keys();
    for (int i = 0; i < keys.size(); i++) {
      if (!keys.get(i).equals("limits") && !keys.get(i).equals("schemas")) {
        problems.leftOut(SECTION + "." + keys.get(i), "limits or schemas");
      }
    }
  }

  private void readSchemas(JsonValue given, Problems problems) {
    String path = SECTION + ".schemas";
    JsonValue all = problems.expect(given, path, JsonValue.Kind.OBJECT, "an object");
    Vec<String> keys = all == null ? new Vec<>() : all.keys();
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      schemas.put(key, SchemaReader.read(all.get(key), path + "." + key, problems));
    }
  }

  /**
   * Judges a value that is about to be stored; throws when it must not be.
   *
   * @param scope {@code mfe:} and the name of a micro-frontend, or {@code shared}
   * @param value what is stored, with the length of its JSON text
   * @param used how many characters the same scope holds besides
   */
  public void check(String scope, Candidate value, double used) {
    limits.check(scope, value, used);
    Schema schema = scope.equals(SHARED) ? schemas.get(value.key()) : null;
    String objection = schema == null ? "" : schema.objection(value.value(), "the value");
    if (!objection.isEmpty()) {
      throw new BerthException(
          ErrorCode.STORAGE_INVALID,
          "Nothing was stored under '"
              + value.key()
              + "' for all micro-frontends: "
              + objection
              + ". The configuration says so in "
              + SECTION
              + ".schemas."
              + value.key()
              + ".");
    }
  }
}
