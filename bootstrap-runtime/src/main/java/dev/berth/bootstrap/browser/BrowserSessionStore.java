package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.session.Session;
import dev.berth.bootstrap.session.SessionStore;
import dev.berth.bootstrap.storage.ScopedStorage;
import dev.berth.bootstrap.storage.StoredEntry;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Keeps the session in the browser's local storage, and the wanted URL in this tab's. */
public final class BrowserSessionStore implements SessionStore {
  private static final String SESSION = "session";
  private static final String WANTED = "wanted";

  private final ScopedStorage storage;

  public BrowserSessionStore(ScopedStorage storage) {
    this.storage = storage;
  }

  @Override
  public Session read() {
    StoredEntry entry = storage.entry(SESSION, "local");
    return entry == null ? Session.NONE : of(JsJsonValue.parse(entry.json()).value());
  }

  /** Reads a session from a stored item, or from what a caller of the API gave. */
  public static Session of(JSObject given) {
    String status = Js.text(given, "status");
    JSObject user = given == null ? null : Js.get(given, "user");
    return new Session(
        Js.text(given, "token"),
        Js.stringify(user),
        status.isEmpty() ? Session.AUTHENTICATED : status,
        Js.number(given, "expiresAt"));
  }

  @Override
  public void write(Session session) {
    JSObject item = Js.object();
    Js.set(item, "token", session.token());
    Js.set(item, "user", JsJsonValue.parse(session.userJson()).value());
    Js.set(item, "status", session.status());
    Js.set(item, "expiresAt", session.expiresAt());
    storage.set(SESSION, Js.stringify(item), 0, "local");
  }

  @Override
  public void clear() {
    storage.remove(SESSION, "local");
  }

  @Override
  public String wantedUrl() {
    StoredEntry entry = storage.entry(WANTED, "session");
    return entry == null ? "" : JsJsonValue.parse(entry.json()).text();
  }

  @Override
  public void rememberWanted(String url) {
    if (url.isEmpty()) {
      storage.remove(WANTED, "session");
    } else {
      storage.set(WANTED, quoted(url), 0, "session");
    }
  }

  @JSBody(params = "text", script = "return JSON.stringify(text)")
  private static native String quoted(String text);
}
