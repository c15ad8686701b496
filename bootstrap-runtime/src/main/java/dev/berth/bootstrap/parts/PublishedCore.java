package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.api.CoreApi;
import dev.berth.bootstrap.api.StorageRulesApi;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Application;
import dev.berth.bootstrap.browser.DocumentEvents;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.PartLoader;
import dev.berth.bootstrap.browser.Parts;
import dev.berth.bootstrap.browser.dom.BrowserOutlet;
import dev.berth.bootstrap.browser.ownership.Owners;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.lifecycle.MountedMicroFrontend;
import dev.berth.bootstrap.navigation.Redeployment;
import dev.berth.routes.MicroFrontend;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** The core as {@code bootstrap.host.js} calls it, across the border between two scripts. */
public final class PublishedCore implements CoreApi {
  private static final String RUN = "run";

  private final Application application;
  private final NativeGlobals natives;
  private final Owners owners;
  private final BrowserOutlet outlet;
  private final Parts parts;
  private final DocumentEvents events;
  private final Redeployment redeployment;
  private final boolean traced;
  private StorageRulesApi rules;

  /**
   * @param traced whether to note where things are acquired
   */
  public PublishedCore(
      Application application,
      NativeGlobals natives,
      Owners owners,
      BrowserOutlet outlet,
      Parts parts,
      DocumentEvents events,
      Redeployment redeployment,
      boolean traced) {
    this.application = application;
    this.natives = natives;
    this.owners = owners;
    this.outlet = outlet;
    this.parts = parts;
    this.events = events;
    this.redeployment = redeployment;
    this.traced = traced;
  }

  @Override
  public String scope() {
    return application.mountedName();
  }

  @Override
  public boolean knows(String url) {
    return application.navigator().knows(url);
  }

  @Override
  public boolean clicked(String url) {
    return application.navigator().clicked(url);
  }

  @Override
  public boolean staysWithin(String url) {
    return application.navigator().staysWithin(url);
  }

  @Override
  public void moved() {
    application.navigator().moved();
  }

  @Override
  public void part(String name, JSObject argument, PartOutcome outcome) {
    parts
        .call(name, argument)
        .then(
            answer -> {
              outcome.settle(answer.value(), "", "");
              return Promise.done();
            },
            missing -> {
              outcome.settle(null, missing.code(), missing.explanation());
              return Promise.done();
            });
  }

  @Override
  public void error(String code, String explanation) {
    events.error(new BerthException(code, explanation, RUN), concerned());
  }

  @Override
  public void uncaught(String explanation) {
    MicroFrontend concerned = concerned();
    if (concerned != null) {
      events.tell(new BerthException(ErrorCode.SCRIPT_FAILED, explanation, RUN), concerned);
    }
  }

  @Override
  public void missing() {
    redeployment.suspect();
  }

  private MicroFrontend concerned() {
    MountedMicroFrontend current = application.stage().current();
    return current == null ? null : current.microFrontend();
  }

  @Override
  public JSObject getNatives() {
    return natives;
  }

  @Override
  public JSObject getOwners() {
    return owners;
  }

  @Override
  public HTMLElement getOutlet() {
    return outlet.element();
  }

  @Override
  public JSObject getResidents() {
    return outlet.residents();
  }

  @Override
  public String getSource() {
    return PartLoader.ownSource();
  }

  @Override
  public boolean isTraced() {
    return traced;
  }

  @Override
  public StorageRulesApi getRules() {
    return rules;
  }

  @Override
  public void judgeBy(StorageRulesApi given) {
    rules = given;
  }
}
