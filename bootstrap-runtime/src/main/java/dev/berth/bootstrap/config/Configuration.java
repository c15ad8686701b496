package dev.berth.bootstrap.config;

import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.async.TimeLimit;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.routes.JsonValue;

/** The application configuration: read once, before the first micro-frontend. */
public final class Configuration {
  private static final int MOST_MILLIS = 8000;

  private Configuration() {}

  /** Rejected when there is none to be had in time; the application then goes on without. */
  public static Promise<JsonValue> load(JsonSource source, Clock clock) {
    return TimeLimit.within(
            clock,
            MOST_MILLIS,
            source.load(ErrorCode.CONFIG_INVALID),
            without(source, "did not come within 8 s", "Check its address"))
        .then(
            loaded -> {
              if (loaded == null || loaded.kind() != JsonValue.Kind.OBJECT) {
                throw without(source, "is not a JSON object", "Correct it");
              }
              return Promise.resolved(loaded);
            });
  }

  private static BerthException without(JsonSource source, String why, String advice) {
    return new BerthException(
        ErrorCode.CONFIG_INVALID,
        source.name() + " " + why + ", and was left out. " + advice + ".");
  }
}
