package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.config.ConfigurationSource;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.routes.JsonValue;

/** The application configuration: given to {@code berth.start}, written in the page, or fetched. */
public final class BrowserConfigurationSource implements ConfigurationSource {
  private final JsonResource resource;

  public BrowserConfigurationSource(JsonResource resource) {
    this.resource = resource;
  }

  @Override
  public Promise<JsonValue> load() {
    String what = "The configuration " + resource.name();
    return resource
        .load(ErrorCode.CONFIG_INVALID, what)
        .then(
            value -> {
              if (value == null) {
                throw new BerthException(
                    ErrorCode.CONFIG_INVALID, what + " is not JSON, and was left out. Correct it.");
              }
              Js.freeze(value.value());
              return Promise.resolved(value);
            });
  }
}
