package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * Values of the micro-frontend on the page. A value is anything that JSON can hold. Where the
 * browser refuses to store, it is kept in memory until the page is closed.
 */
@Ts("BerthStorage")
public interface StorageApi extends JSObject {
  /** The same for values that all micro-frontends see. */
  @JSProperty
  @Ts("Omit<BerthStorage, 'shared'>")
  JSObject getShared();

  /**
   * Reads a value.
   *
   * @param key its name
   * @param options where it is
   * @return {@code null} when there is none
   * @throws STORAGE_INVALID for an area that there is not
   */
  @Ts(value = "T | null", generics = "T = unknown")
  JSObject get(String key, @Ts(value = "StorageOptions", optional = true) JSObject options);

  /**
   * Reads a value with its times.
   *
   * @param key its name
   * @param options where it is
   * @return {@code null} when there is none
   * @throws STORAGE_INVALID for an area that there is not
   */
  @Ts(value = "StorageEntry<T> | null", generics = "T = unknown")
  JSObject entry(String key, @Ts(value = "StorageOptions", optional = true) JSObject options);

  /**
   * Stores a value in the place of what was there.
   *
   * @param key its name
   * @param value anything that JSON can hold
   * @param options where, and for how long
   * @throws STORAGE_INVALID for an empty key, for {@code undefined}, for an area that there is not
   */
  void set(
      String key,
      @Ts("unknown") JSObject value,
      @Ts(value = "StorageOptions", optional = true) JSObject options);

  /**
   * Removes a value, if it is there.
   *
   * @param key its name
   * @param options where it is
   * @throws STORAGE_INVALID for an area that there is not
   */
  void remove(String key, @Ts(value = "StorageOptions", optional = true) JSObject options);

  /**
   * Lists the names of the values.
   *
   * @param options where they are
   * @return in no order
   * @throws STORAGE_INVALID for an area that there is not
   */
  @Ts("string[]")
  JSObject keys(@Ts(value = "StorageOptions", optional = true) JSObject options);

  /**
   * Removes all values, of this micro-frontend and this area only.
   *
   * @param options where they are
   * @throws STORAGE_INVALID for an area that there is not
   */
  void clear(@Ts(value = "StorageOptions", optional = true) JSObject options);
}
