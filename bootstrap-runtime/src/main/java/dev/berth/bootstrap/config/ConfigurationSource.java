package dev.berth.bootstrap.config;

import dev.berth.bootstrap.async.Promise;
import dev.berth.routes.JsonValue;

/** Where the application configuration comes from. */
public interface ConfigurationSource {
  /** The configuration, an empty object when the application has none. */
  Promise<JsonValue> load();
}
