package dev.berth.bootstrap.session;

/**
 * A signed-in session.
 *
 * @param token what the APIs of the product ask for; never written to a URL or a log
 * @param json all that was given at sign-in, as JSON text
 * @param status the user status that routes are chosen by
 * @param expiresAt milliseconds since 1970; 0 for never
 */
public record Session(String token, String json, String status, double expiresAt) {
  public static final String ANONYMOUS = "anonymous";
  public static final String AUTHENTICATED = "authenticated";

  /** Nobody signed in. */
  public static final Session NONE = new Session("", "{}", ANONYMOUS, 0);

  boolean isOver(double now) {
    return expiresAt > 0 && expiresAt <= now;
  }
}
