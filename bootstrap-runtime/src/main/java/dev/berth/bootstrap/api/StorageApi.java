package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * {@code berth.storage}: values of the micro-frontend on the page, and as {@code shared} the values
 * of all. Options are {@code {area: 'local' | 'session' | 'memory', ttl: milliseconds, private:
 * boolean}}; the area is {@code local} unless another one is named. An area that there is not
 * throws {@code STORAGE_INVALID}.
 */
public interface StorageApi extends JSObject {
  /** The values of all micro-frontends together. */
  @JSProperty
  JSObject getShared();

  /** The value; null when there is none, when its time has come, or when it cannot be read. */
  JSObject get(String key, JSObject options);

  /**
   * The value with its times, {@code {value, savedAt, expiresAt}} in milliseconds since 1970; null
   * when there is none. {@code expiresAt} is 0 for a value that never ends.
   */
  JSObject entry(String key, JSObject options);

  /**
   * Stores anything that JSON can hold, replacing what was there. {@code ttl} is how many
   * milliseconds it lives, for ever without it; {@code private} has it removed when the session
   * ends. Throws {@code STORAGE_INVALID} for an empty key, a value that JSON cannot hold, or one
   * that the configuration's schema refuses; {@code STORAGE_FULL} when a limit of the configuration
   * would be passed.
   */
  void set(String key, JSObject value, JSObject options);

  /** Removes a value; nothing happens when there is none. */
  void remove(String key, JSObject options);

  /** The keys of the values that there are, as a list of texts. */
  JSObject keys(JSObject options);

  /** Removes all values of this scope and area. */
  void clear(JSObject options);

  /**
   * Calls the handler with the value whenever it has become another one, on this page or in another
   * tab, and with null when it is gone. It ends with the micro-frontend that has begun it.
   *
   * @return a function that ends it
   */
  JSObject watch(String key, JSObject handler, JSObject options);
}
