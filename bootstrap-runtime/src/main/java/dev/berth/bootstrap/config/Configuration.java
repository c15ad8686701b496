package dev.berth.bootstrap.config;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.routes.JsonValue;

/** The application configuration: read once, before the first micro-frontend. */
public final class Configuration {
  private JsonValue values;

  /** Rejected when there is none to be had; the application then goes on without. */
  public Promise<Void> load(JsonSource source) {
    return source
        .load(ErrorCode.CONFIG_INVALID)
        .then(
            loaded -> {
              if (loaded == null || loaded.kind() != JsonValue.Kind.OBJECT) {
                throw new BerthException(
                    ErrorCode.CONFIG_INVALID,
                    source.name() + " is not a JSON object, and was left out. Correct it.");
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
