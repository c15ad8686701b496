package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.BerthApi;
import dev.berth.bootstrap.api.HostApi;
import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.api.SessionDeskApi;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.navigation.Visit;
import dev.berth.collections.Vec;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** {@code window.berth}. */
public final class PublishedBerth implements BerthApi {
  static final String VERSION = "0.1.0";

  private final Foyer foyer;
  private final Starter starter;
  private final Promise<Void> ready = new Promise<>();
  private final JsPromise<JSObject> publishedReady = Promises.publish(ready);
  private final PublishedSession session;
  private final JSObject publishedSession;
  private Application application;

  /** Puts an application together and starts it. */
  public interface Starter {
    Promise<Void> start(StartOptions options, PublishedBerth berth);
  }

  public PublishedBerth(Foyer foyer, Starter starter) {
    this.foyer = foyer;
    this.starter = starter;
    this.session = new PublishedSession(foyer, this::route);
    this.publishedSession = session.publish();
  }

  /** Makes the API visible as {@code window.berth}. */
  public void publish() {
    publish(
        Facade.of(
            this,
            "start,lifecycle,navigate,prefetch,inspect,flag,label",
            "version,ready,route,config,services,session,storage,files,events,platform"));
  }

  /** Opens the methods that need an application. */
  public void attach(Application started) {
    application = started;
  }

  /** For the part that renews the session. */
  public SessionDeskApi desk() {
    return session;
  }

  private Promise<Void> route(String wantedUrl) {
    if (application == null) {
      return Promise.done();
    }
    Promise<Void> routed = new Promise<>();
    foyer
        .owners()
        .outside(
            () -> {
              routed.follow(application.navigator().sessionChanged(wantedUrl));
              return null;
            });
    return routed;
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
    return mountedName().isEmpty()
        ? foyer.route().ofNobody()
        : foyer.route().of(application.stage().current().context().match());
  }

  @Override
  public JSObject getConfig() {
    return foyer.configuration().values();
  }

  @Override
  public JSObject getSession() {
    return publishedSession;
  }

  @Override
  public JSObject getServices() {
    return foyer.configuration().application().getServices();
  }

  @Override
  public boolean flag(String name) {
    return foyer.configuration().application().flag(name);
  }

  @Override
  public String label(String key, JSObject values) {
    return foyer.configuration().application().label(key, values);
  }

  @Override
  public JSObject getStorage() {
    return host().getStorage();
  }

  @Override
  public JSObject getFiles() {
    return host().getFiles();
  }

  @Override
  public JSObject getEvents() {
    return host().getEvents();
  }

  @Override
  public JSObject getPlatform() {
    return host().getPlatform();
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
      Facade.raise(
          misuse("given hooks by nobody", "Call lifecycle from a micro-frontend's script"));
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
    BrowserAddressBar.GivenState given = new BrowserAddressBar.GivenState(state);
    return foyer
        .owners()
        .outside(() -> Promises.publish(application.navigator().navigate(url, action, given)));
  }

  @Override
  public JsPromise<JSObject> prefetch(String url) {
    return Promises.publish(
        application == null || Thrift.isAsked()
            ? Promise.done()
            : application.navigator().prefetch(url));
  }

  @Override
  public JSObject inspect() {
    JSObject view = Js.object();
    Js.set(view, "mfe", mountedName());
    Js.set(view, "state", application == null ? "EMPTY" : application.stage().state().name());
    Js.set(view, "holds", mountedName().isEmpty() ? Js.object() : host().open());
    Js.set(
        view,
        "kept",
        JsTexts.of(application == null ? new Vec<>() : application.stage().keptNames()));
    Js.set(view, "leftovers", foyer.events().lastReport());
    return Js.freeze(view);
  }

  private HostApi host() {
    HostApi host = foyer.housekeeping().host();
    if (host == null) {
      Facade.raise(misuse("asked for a service too early", "Await berth.ready"));
    }
    return host;
  }

  private static BerthException misuse(String what, String advice) {
    return new BerthException(ErrorCode.API_MISUSE, "Berth was " + what + ". " + advice + ".");
  }

  @JSBody(
      params = "api",
      script = "Object.defineProperty(window,'berth',{value:api,enumerable:true})")
  private static native void publish(JSObject api);
}
