package dev.berth.bootstrap.config;

import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue;

/** An object over another one: its members take the place of the other's, objects in depth. */
public final class MergedObject implements JsonValue {
  private final JsonValue base;
  private final JsonValue over;

  private MergedObject(JsonValue base, JsonValue over) {
    this.base = base;
    this.over = over;
  }

  /** What is there of both; lists and plain values are replaced as a whole. */
  public static JsonValue of(JsonValue base, JsonValue over) {
    return base == null ? over : over == null ? base : both(base, over);
  }

  private static JsonValue both(JsonValue base, JsonValue over) {
    boolean isDeep = base.kind() == Kind.OBJECT && over.kind() == Kind.OBJECT;
    return isDeep ? new MergedObject(base, over) : over;
  }

  @Override
  public Kind kind() {
    return Kind.OBJECT;
  }

  @Override
  public Vec<String> keys() {
    Vec<String> all = new Vec<>();
    Vec<String> below = base.keys();
    for (int i = 0; i < below.size(); i++) {
      all.add(below.get(i));
    }
    Vec<String> above = over.keys();
    for (int i = 0; i < above.size(); i++) {
      if (base.get(above.get(i)) == null) {
        all.add(above.get(i));
      }
    }
    return all;
  }

  @Override
  public JsonValue get(String key) {
    return of(base.get(key), over.get(key));
  }

  @Override
  public String text() {
    return over.text();
  }

  @Override
  public double number() {
    return over.number();
  }

  @Override
  public boolean bool() {
    return over.bool();
  }

  @Override
  public int size() {
    return over.size();
  }

  @Override
  public JsonValue at(int index) {
    return over.at(index);
  }
}
