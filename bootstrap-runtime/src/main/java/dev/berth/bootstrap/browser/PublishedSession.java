package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.SessionApi;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.session.Session;
import dev.berth.bootstrap.session.UserSession;
import org.teavm.jso.JSObject;

/** {@code berth.session} in front of the user's session. */
public final class PublishedSession implements SessionApi {
  private final UserSession session;
  private final Listener listener;

  /** Told after the status may have changed. */
  public interface Listener {
    void changed(String wantedUrl);
  }

  public PublishedSession(UserSession session, Listener listener) {
    this.session = session;
    this.listener = listener;
  }

  public JSObject publish() {
    return Facade.of(this, "token,signIn,signOut", "status,user");
  }

  @Override
  public String getStatus() {
    return session.status();
  }

  @Override
  public JSObject getUser() {
    JSObject given = JsJsonValue.parse(session.current().json()).value();
    return Js.freeze(Js.<JSObject>get(given, "user"));
  }

  @Override
  public String token() {
    return session.current().token();
  }

  @Override
  public void signIn(JSObject given) {
    Session signedIn = BrowserSessionStore.of(given);
    if (signedIn.token().isEmpty()) {
      Facade.raise(
          new BerthException(
              ErrorCode.API_MISUSE, "Nobody was signed in: give berth.session.signIn a token."));
    }
    session.signIn(signedIn);
    listener.changed(session.takeWanted());
  }

  @Override
  public void signOut() {
    session.signOut();
    listener.changed("");
  }
}
