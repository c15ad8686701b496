package dev.berth.bootstrap.browser.application;

import dev.berth.bootstrap.api.ApplicationApi;
import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.browser.Promises;
import dev.berth.bootstrap.config.Labels;
import dev.berth.bootstrap.session.Renewal;
import dev.berth.collections.Dict;
import dev.berth.routes.JsonValue;
import org.teavm.jso.JSObject;

/** What was made of a configuration, as the core asks for it. */
final class PublishedApplication implements ApplicationApi {
  private final JSObject config;
  private final JSObject services;
  private final Dict<JsonValue> flags;
  private final Labels labels;
  private final SessionKeeper keeper;
  private final Renewal renewal;

  /**
   * @param config frozen, as are the services
   */
  PublishedApplication(
      JSObject config,
      JSObject services,
      Dict<JsonValue> flags,
      Labels labels,
      SessionKeeper keeper,
      Renewal renewal) {
    this.config = config;
    this.services = services;
    this.flags = flags;
    this.labels = labels;
    this.keeper = keeper;
    this.renewal = renewal;
  }

  @Override
  public JSObject getConfig() {
    return config;
  }

  @Override
  public JSObject getServices() {
    return services;
  }

  @Override
  public boolean flag(String name) {
    return flags.has(name) && flags.get(name).bool();
  }

  @Override
  public String label(String key, JSObject values) {
    return labels.text(key, new IntlWording(values));
  }

  @Override
  public JsPromise<JSObject> renew() {
    return Promises.publish(renewal.now());
  }

  @Override
  public boolean rescue() {
    if (keeper.canRescue()) {
      renewal.rescue();
    }
    return keeper.canRescue();
  }
}
