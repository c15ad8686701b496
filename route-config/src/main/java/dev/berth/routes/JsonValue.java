package dev.berth.routes;

import dev.berth.collections.Vec;

/** Lets the reader walk a JSON tree without knowing who parsed it. */
public interface JsonValue {
  /** The six shapes of a JSON value. */
  enum Kind {
    NULL,
    BOOLEAN,
    NUMBER,
    STRING,
    ARRAY,
    OBJECT
  }

  /** Tells which of the six shapes this is. */
  Kind kind();

  /**
   * Gives the content of a string; a number, boolean or null as JavaScript's {@code String(value)}
   * writes it. Not asked of lists and objects.
   */
  String text();

  /** Gives the value of a number. */
  double number();

  /** Gives the value of a boolean. */
  boolean bool();

  /** Counts the items of an array. */
  int size();

  /** Reads an item of an array. */
  JsonValue at(int index);

  /**
   * Lists the keys of an object in JavaScript's order: those that are array indices ascending, then
   * the others as they were written. Every host keeps it, so that all report the same.
   */
  Vec<String> keys();

  /** Reads a member of an object, or null when it has no such key. */
  JsonValue get(String key);
}
