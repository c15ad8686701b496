package dev.berth.bootstrap.config;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.routes.JsonValue;

/** The application configuration: read once, before the first micro-frontend. */
public final class Configuration {
  private JsonValue values;

  /** Rejected when there is none to be had; the application then goes on without. */
  public Promise<Void> load(ConfigurationSource source) {
    return source
        .load()
        .then(
            loaded -> {
              if (loaded.kind() != JsonValue.Kind.OBJECT) {
                throw new BerthException(
                    ErrorCode.CONFIG_INVALID,
                    "The configuration is not a JSON object, and was left out. Check data-config.");
              }
              values = loaded;
              return Promise.done();
            });
  }

  /** Null until it is loaded, and when there is none. */
  public JsonValue values() {
    return values;
  }
}
