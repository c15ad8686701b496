package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * Values of the micro-frontend on the page. A value is anything that JSON can hold. Where the
 * browser refuses to store, it is kept in memory until the page is closed, and {@code berth:error}
 * tells of it once for each area. <a href="docs/guides/storage.md">A guide</a> has examples.
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
   * @return {@code null} when there is none, or none that can be read
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
   * @throws STORAGE_INVALID for an empty key, for {@code undefined}, for an area that there is not,
   *     for a value that the <a href="docs/reference/configuration.md#storage">configuration</a>
   *     does not allow
   * @throws STORAGE_FULL when a limit of the configuration would be passed
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

  /**
   * Calls a handler whenever a value has become another one, on this page or in another tab. It
   * ends with the micro-frontend that has begun it.
   *
   * @param key its name
   * @param handler is given the value; {@code null} when it is gone
   * @param options where it is
   * @return a function that ends it
   * @throws STORAGE_INVALID for an area that there is not
   */
  @Ts(value = "() => void", generics = "T = unknown")
  JSObject watch(
      String key,
      @Ts("(value: T | null) => void") JSObject handler,
      @Ts(value = "StorageOptions", optional = true) JSObject options);
}
