package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;

/** What {@code bootstrap.storage.js} says of values that are about to be stored. Not for users. */
public interface StorageRulesApi extends JSObject {
  /**
   * Judges a value.
   *
   * @param scope {@code mfe:} and the name of a micro-frontend, or {@code shared}
   * @param json the value as JSON text
   * @return {@code {code, text}} of the failure; null when it may be stored
   */
  JSObject objection(String scope, String key, String json, String area);
}
