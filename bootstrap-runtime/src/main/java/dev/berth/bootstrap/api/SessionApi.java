package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * Who uses the application. The session outlives a reload; it is kept in local storage, where every
 * script of the origin can read it. A change of the status, also in another tab, routes again, and
 * so does the end of the session, unless it is <a
 * href="docs/guides/session.md#renewal">renewed</a>: from its end on the status is {@code
 * anonymous}.
 */
@Ts("BerthSession")
public interface SessionApi extends JSObject {
  /** {@code anonymous}, {@code authenticated}, or a name of the team's own. */
  @JSProperty
  String getStatus();

  /** What was given at sign-in; {@code null} when there is none. */
  @JSProperty
  @Ts("unknown")
  JSObject getUser();

  /**
   * Gives the token, for requests.
   *
   * @return as given at sign-in; empty when nobody is signed in
   */
  String token();

  /**
   * Begins a session and routes again: the user goes to the URL that they wanted when {@code
   * otherwise} sent them to sign in, else the page at the address may be another one for the new
   * status.
   *
   * @param session {@code token} or {@code status} is required
   * @return kept when that page is shown; rejected as that of {@link BerthApi#navigate}, and nobody
   *     needs to listen to it
   * @throws API_MISUSE when there is neither a token nor a status
   */
  @Ts("Promise<void>")
  JsPromise<JSObject> signIn(@Ts("SignIn") JSObject session);

  /**
   * Forgets the session and routes again.
   *
   * @return as that of {@link SessionApi#signIn}
   */
  @Ts("Promise<void>")
  JsPromise<JSObject> signOut();

  /**
   * Has the session renewed as the <a
   * href="docs/reference/configuration.md#session">configuration</a> says; who asks meanwhile gets
   * the same answer.
   *
   * @return kept when there is a new one
   * @throws SESSION_EXPIRED when there is none: the user must sign in
   */
  @Ts("Promise<void>")
  JsPromise<JSObject> renew();
}
