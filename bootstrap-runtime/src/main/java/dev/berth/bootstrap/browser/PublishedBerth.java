package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.BerthApi;
import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.navigation.Destination;
import dev.berth.bootstrap.navigation.Visit;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** {@code window.berth}. */
public final class PublishedBerth implements BerthApi {
  static final String VERSION = "0.1.0";

  private final Foyer foyer;
  private final Starter starter;
  private final Promise<Void> ready = new Promise<>();
  private final JsPromise<JSObject> publishedReady = Promises.publish(ready);
  private final JSObject session;
  private JSObject services;
  private Application application;

  /** Puts an application together and starts it. */
  public interface Starter {
    Promise<Void> start(StartOptions options, PublishedBerth berth);
  }

  public PublishedBerth(Foyer foyer, Starter starter) {
    this.foyer = foyer;
    this.starter = starter;
    this.session = new PublishedSession(foyer.session(), this::sessionChanged).publish();
  }

  /** Makes the API visible as {@code window.berth}. */
  public void publish() {
    publish(
        Facade.of(
            this,
            "start,lifecycle,navigate,inspect",
            "version,ready,route,config,session,storage,platform"));
  }

  /** Opens the methods that need an application. */
  public void attach(Application started) {
    application = started;
  }

  private void sessionChanged(String wantedUrl) {
    foyer.events().session(foyer.session().status());
    if (application != null) {
      application.navigator().sessionChanged(wantedUrl);
    }
  }

  private String mountedName() {
    return application == null ? "" : application.mountedName();
  }

  @Override
  public String getVersion() {
    return VERSION;
  }

  @Override
  public JsPromise<JSObject> getReady() {
    return publishedReady;
  }

  @Override
  public JSObject getRoute() {
    Destination here = application == null ? null : application.navigator().here();
    return here == null ? foyer.route().ofNobody() : foyer.route().of(here.match());
  }

  @Override
  public JSObject getConfig() {
    return foyer.configuration().values();
  }

  @Override
  public JSObject getSession() {
    return session;
  }

  @Override
  public JSObject getStorage() {
    return service("storage");
  }

  @Override
  public JSObject getPlatform() {
    return service("platform");
  }

  @Override
  public JsPromise<JSObject> start(JSObject options) {
    if (application != null) {
      return Promises.publish(Promise.rejected(misuse("started twice", "Call start once")));
    }
    starter.start(new StartOptions(options), this).whenSettled(() -> ready.fulfil(null));
    return publishedReady;
  }

  @Override
  public void lifecycle(JSObject hooks) {
    if (mountedName().isEmpty()) {
      raise(misuse("given hooks by nobody", "Call lifecycle from a micro-frontend's script"));
    }
    application.stage().give(new HookFunctions(hooks, application.contexts()));
  }

  @Override
  public JsPromise<JSObject> navigate(String url, JSObject options) {
    if (application == null) {
      return Promises.publish(
          Promise.rejected(misuse("asked to navigate before it started", "Await berth.ready")));
    }
    Visit.Action action = Js.truthy(options, "replace") ? Visit.Action.REPLACE : Visit.Action.PUSH;
    JSObject state = Js.get(options, "state");
    return Promises.publish(
        application.navigator().navigate(url, action, new BrowserAddressBar.GivenState(state)));
  }

  @Override
  public JSObject inspect() {
    JSObject view = Js.object();
    Js.set(view, "mfe", mountedName());
    Js.set(view, "state", application == null ? "EMPTY" : application.stage().state().name());
    Js.set(view, "leftovers", foyer.events().lastReport());
    return Js.freeze(view);
  }

  /** Loads the services of the device, which must be there before the first micro-frontend. */
  public Promise<Void> loadServices(PartLoader parts) {
    return parts
        .call("services", scopeOfNow(() -> mountedName()))
        .then(
            answer -> {
              services = answer.value();
              return Promise.done();
            },
            missing -> {
              foyer.events().error(missing, "");
              return Promise.done();
            });
  }

  private JSObject service(String name) {
    if (services == null) {
      raise(misuse("asked for its " + name + " too early", "Await berth.ready"));
    }
    return Js.get(services, name);
  }

  private static void raise(BerthException failure) {
    Js.raise(Js.error(failure.code(), failure.getMessage()));
  }

  private static BerthException misuse(String what, String advice) {
    return new BerthException(ErrorCode.API_MISUSE, "Berth was " + what + ". " + advice + ".");
  }

  /** Names a scope for the services part. */
  @JSFunctor
  private interface Scope extends JSObject {
    String name();
  }

  @JSBody(params = "scope", script = "return scope")
  private static native JSObject scopeOfNow(Scope scope);

  @JSBody(
      params = "api",
      script = "Object.defineProperty(window,'berth',{value:api,enumerable:true})")
  private static native void publish(JSObject api);
}
