package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.session.Session;
import dev.berth.bootstrap.session.SessionStore;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Keeps the session in the browser's local storage, and the wanted URL in this tab's. Where storage
 * is switched off, the session lasts as long as the page.
 */
public final class BrowserSessionStore implements SessionStore {
  private static final String SESSION = "berth:session";
  private static final String WANTED = "berth:wanted";

  private final NativeGlobals natives;

  public BrowserSessionStore(NativeGlobals natives) {
    this.natives = natives;
  }

  @Override
  public Session read() {
    JsJsonValue stored = JsJsonValue.parse(get("localStorage", SESSION));
    return stored == null ? Session.NONE : of(stored.value());
  }

  /** Reads a session from what was stored, or from what a caller of the API gave. */
  static Session of(JSObject given) {
    String token = Js.text(given, "token");
    String status = Js.text(given, "status");
    return status.equals(Session.ANONYMOUS) || token.isEmpty() && status.isEmpty()
        ? Session.NONE
        : new Session(
            token,
            Js.stringify(given),
            status.isEmpty() ? Session.AUTHENTICATED : status,
            end(given, token));
  }

  @Override
  public void write(Session session) {
    set("localStorage", SESSION, session == Session.NONE ? "" : session.json());
  }

  @Override
  public void onChange(Runnable task) {
    natives.listen(window(), "storage", Callback.of(task));
  }

  @Override
  public String wantedUrl() {
    return get("sessionStorage", WANTED);
  }

  @Override
  public void rememberWanted(String url) {
    set("sessionStorage", WANTED, url);
  }

  @JSBody(script = "return window")
  private static native JSObject window();

  /** What was said, else what a JSON web token says of itself: of its end, and of nothing more. */
  @JSBody(
      params = {"given", "token"},
      script =
          "try{return +(given.expiresAt!=null?given.expiresAt:1e3*JSON.parse(atob("
              + "token.split('.')[1].replace(/-/g,'+').replace(/_/g,'/'))).exp)||0}"
              + "catch(error_){return 0}")
  private static native double end(JSObject given, String token);

  @JSBody(
      params = {"area", "name"},
      script = "try{return window[area].getItem(name)||''}catch(error_){return ''}")
  private static native String get(String area, String name);

  @JSBody(
      params = {"area", "name", "text"},
      script =
          "try{text?window[area].setItem(name,text):window[area].removeItem(name)}catch(error_){}")
  private static native void set(String area, String name, String text);
}
