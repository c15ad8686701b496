package dev.berth.bootstrap.browser.storage;

import dev.berth.bootstrap.api.CoreApi;
import dev.berth.bootstrap.api.StorageRulesApi;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.storage.Attempt;
import dev.berth.bootstrap.storage.Rules;
import org.teavm.jso.JSObject;

/** The rules of a configuration that has some, which {@code bootstrap.storage.js} knows. */
public final class ConfiguredRules implements Rules {
  private final CoreApi core;

  public ConfiguredRules(CoreApi core) {
    this.core = core;
  }

  @Override
  public void check(Attempt attempt) {
    StorageRulesApi rules = core.getRules();
    if (rules != null) {
      refuse(rules.objection(attempt.scope(), attempt.key(), attempt.json(), attempt.area()));
    }
  }

  private static void refuse(JSObject objection) {
    if (objection != null) {
      throw new BerthException(Js.text(objection, "code"), Js.text(objection, "text"));
    }
  }
}
