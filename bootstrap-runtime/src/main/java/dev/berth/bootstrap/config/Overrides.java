package dev.berth.bootstrap.config;

import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue;

/** Makes the configuration for some circumstances of the one for all. */
public final class Overrides {
  private static final String KEY = "overrides";

  private final JsonValue configuration;
  private final Circumstances here;
  private final Problems problems;

  private Overrides(JsonValue configuration, Circumstances here, Problems problems) {
    this.configuration = configuration;
    this.here = here;
    this.problems = problems;
  }

  /** Merges what is meant for the circumstances, the most precise last; of equals the later. */
  public static JsonValue merge(JsonValue configuration, Circumstances here, Problems problems) {
    Overrides overrides = new Overrides(configuration, here, problems);
    Vec<Variant> chosen = overrides.chosen();
    JsonValue merged = configuration;
    for (int i = 0; i < chosen.size(); i++) {
      merged = MergedObject.of(merged, chosen.get(i).values());
    }
    return merged;
  }

  private Vec<Variant> chosen() {
    Vec<Variant> chosen = new Vec<>();
    JsonValue list = problems.expect(configuration.get(KEY), KEY, JsonValue.Kind.ARRAY, "a list");
    for (int i = 0; list != null && i < list.size(); i++) {
      Variant variant = new Variant(list.at(i), here);
      if (isSound(list.at(i), KEY + "[" + i + "]") && variant.weight() >= 0) {
        insert(chosen, variant);
      }
    }
    return chosen;
  }

  private boolean isSound(JsonValue item, String path) {
    boolean sound =
        item.kind() == JsonValue.Kind.OBJECT
            && item.get("values") != null
            && item.get("values").kind() == JsonValue.Kind.OBJECT;
    if (!sound) {
      problems.leftOut(path, "an object with an object \"values\"");
    }
    return sound;
  }

  /** Behind all that are no heavier. */
  private static void insert(Vec<Variant> sorted, Variant variant) {
    sorted.add(variant);
    int place = sorted.size() - 1;
    while (place > 0 && sorted.get(place - 1).weight() > variant.weight()) {
      sorted.set(place, sorted.get(place - 1));
      place--;
    }
    sorted.set(place, variant);
  }
}
