package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.config.Configuration;
import org.teavm.jso.JSObject;

/** The application configuration as JavaScript sees it. */
public final class ConfigurationView {
  private static final JSObject NONE = Js.freeze(Js.object());

  private final Configuration configuration;
  private JSObject frozen;

  public ConfigurationView(Configuration configuration) {
    this.configuration = configuration;
  }

  /** Frozen, and always the same object; empty when there is none. */
  public JSObject values() {
    if (frozen == null && configuration.values() instanceof JsJsonValue json) {
      frozen = Js.freeze(json.value());
    }
    return frozen == null ? NONE : frozen;
  }
}
