package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** {@code berth.session}: who uses the application. */
public interface SessionApi extends JSObject {
  /** {@code anonymous}, {@code authenticated}, or a name of the team's own. */
  @JSProperty
  String getStatus();

  /** What was given at sign-in; null for an anonymous user. */
  @JSProperty
  JSObject getUser();

  /** The token that was given at sign-in; empty for an anonymous user. */
  String token();

  /** Takes {@code {token, user, status, expiresAt}} and routes again; kept when that is shown. */
  JsPromise<JSObject> signIn(JSObject session);

  /** Forgets the session and routes again; kept when that is shown. */
  JsPromise<JSObject> signOut();

  /** Renews the session, once for all who ask meanwhile; kept when there is a new one. */
  JsPromise<JSObject> renew();
}
