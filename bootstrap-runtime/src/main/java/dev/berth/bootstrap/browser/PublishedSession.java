package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.api.SessionApi;
import dev.berth.bootstrap.api.SessionDeskApi;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.session.Session;
import dev.berth.bootstrap.session.UserSession;
import org.teavm.jso.JSObject;

/** {@code berth.session} in front of the user's session. */
public final class PublishedSession implements SessionApi, SessionDeskApi {
  private final UserSession session;
  private final ConfigurationView configuration;
  private final DocumentEvents events;
  private final Router router;

  /** Routes again after the status has changed. */
  public interface Router {
    Promise<Void> route(String wantedUrl);
  }

  public PublishedSession(Foyer foyer, Router router) {
    this.session = foyer.session();
    this.configuration = foyer.configuration();
    this.events = foyer.events();
    this.router = router;
    session.watch(this::comes);
  }

  public JSObject publish() {
    return Facade.of(this, "token,signIn,signOut,renew", "status,user");
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
  public JsPromise<JSObject> signIn(JSObject given) {
    Session signedIn = BrowserSessionStore.of(given);
    if (signedIn == Session.NONE) {
      Facade.raise(
          new BerthException(
              ErrorCode.API_MISUSE,
              "Nobody was signed in: give berth.session.signIn a token, or a status."));
    }
    return Promises.publishQuietly(turn(signedIn));
  }

  @Override
  public JsPromise<JSObject> signOut() {
    return Promises.publishQuietly(turn(Session.NONE));
  }

  @Override
  public JsPromise<JSObject> renew() {
    return configuration.application().renew();
  }

  @Override
  public String getHeld() {
    return session.held().json();
  }

  @Override
  public double getEnd() {
    return session.held().expiresAt();
  }

  @Override
  public void replace(JSObject given) {
    replace(BrowserSessionStore.of(given));
  }

  /** A session that is over may be renewed yet. */
  private void comes(Session next) {
    if (next != Session.NONE || !session.isOver() || !configuration.application().rescue()) {
      replace(next);
    }
  }

  /** Who has the same status as before stays undisturbed. */
  private void replace(Session next) {
    if (next.status().equals(session.held().status())) {
      session.become(next);
      events.session(next.status());
    } else {
      turn(next);
    }
  }

  private Promise<Void> turn(Session next) {
    session.become(next);
    events.session(next.status());
    return router.route(next == Session.NONE ? "" : session.takeWanted());
  }
}
