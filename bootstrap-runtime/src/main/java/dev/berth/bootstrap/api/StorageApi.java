package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * {@code berth.storage}: values of the micro-frontend on the page, and as {@code shared} the values
 * of all. Options are {@code {area: 'local' | 'session' | 'memory', ttl: milliseconds}}.
 */
public interface StorageApi extends JSObject {
  /** The values of all micro-frontends together. */
  @JSProperty
  JSObject getShared();

  /** The value; null when there is none. */
  JSObject get(String key, JSObject options);

  /** The value with its times, {@code {value, savedAt, expiresAt}}; null when there is none. */
  JSObject entry(String key, JSObject options);

  void set(String key, JSObject value, JSObject options);

  void remove(String key, JSObject options);

  JSObject keys(JSObject options);

  void clear(JSObject options);
}
