package dev.berth.bootstrap.storage;

import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.collections.Vec;

/**
 * The stored values of one scope: of a micro-frontend, or of all together. Values are JSON texts.
 * Each has a name of its own in its area, so that tabs that write at once do not lose each other's.
 */
public final class ScopedStorage {
  private final String scope;
  private final String prefix;
  private final StorageAreas areas;
  private final Clock clock;

  /**
   * The values of a scope.
   *
   * @param scope {@code mfe:} and the name of a micro-frontend, or {@code shared}
   */
  public ScopedStorage(String scope, StorageAreas areas, Clock clock) {
    this.scope = scope;
    this.prefix = "berth:" + scope + ":";
    this.areas = areas;
    this.clock = clock;
  }

  /** The entry of the key; null when it is absent or expired. */
  public StoredEntry entry(String key, String area) {
    return live(area(area), prefix + key);
  }

  /**
   * Stores a value.
   *
   * @param json empty when the value has no JSON text, which is refused
   */
  public void set(String key, String json, Terms terms) {
    if (key.isEmpty() || json.isEmpty()) {
      throw new BerthException(
          ErrorCode.STORAGE_INVALID,
          "Nothing was stored under '"
              + key
              + "': it takes a name and a value that JSON can hold, and undefined is none.");
    }
    StorageArea area = area(terms.area());
    areas.check(new Attempt(scope, key, json, terms.area()));
    double now = clock.now();
    double end = terms.ttlMillis() > 0 ? now + terms.ttlMillis() : 0;
    area.write(prefix + key, new StoredEntry(json, now, end, terms.ofSession()));
    areas.changed();
  }

  public void remove(String key, String area) {
    area(area).remove(prefix + key);
    areas.changed();
  }

  /** The keys of the live entries of an area. */
  public Vec<String> keys(String area) {
    Vec<String> names = area(area).names(prefix);
    Vec<String> keys = new Vec<>();
    for (int i = 0; i < names.size(); i++) {
      String key = names.get(i).substring(prefix.length());
      if (entry(key, area) != null) {
        keys.add(key);
      }
    }
    return keys;
  }

  public void clear(String area) {
    StorageArea cleared = area(area);
    Vec<String> names = cleared.names(prefix);
    for (int i = 0; i < names.size(); i++) {
      cleared.remove(names.get(i));
    }
    areas.changed();
  }

  private StorageArea area(String name) {
    StorageArea area = areas.named(name);
    if (area == null) {
      throw new BerthException(
          ErrorCode.STORAGE_INVALID,
          "There is no storage area '" + name + "'. Use 'local', 'session' or 'memory'.");
    }
    return area;
  }

  private StoredEntry live(StorageArea area, String name) {
    StoredEntry entry = area.read(name);
    if (entry != null && entry.isExpired(clock.now())) {
      area.remove(name);
      return null;
    }
    return entry;
  }
}
