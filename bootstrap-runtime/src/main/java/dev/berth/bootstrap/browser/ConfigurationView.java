package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.config.Configuration;
import org.teavm.jso.JSObject;

/** The application configuration as JavaScript sees it. */
public final class ConfigurationView {
  private final Configuration configuration;

  public ConfigurationView(Configuration configuration) {
    this.configuration = configuration;
  }

  /** Frozen; an empty object when there is none. */
  public JSObject values() {
    return configuration.values() instanceof JsJsonValue json
        ? json.value()
        : Js.freeze(Js.object());
  }
}
