package dev.berth.bootstrap.api.shapes;

import dev.berth.bootstrap.api.Ts;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Who has signed in: a token, a status, or both. */
@Ts(value = "SignIn", input = true)
public interface SignIn extends JSObject {
  /** What servers know the user by. */
  @JSProperty
  @Ts(optional = true)
  String getToken();

  /** Anything that JSON can hold. */
  @JSProperty
  @Ts(value = "unknown", optional = true)
  JSObject getUser();

  /** By default {@code authenticated}. */
  @JSProperty
  @Ts(optional = true)
  String getStatus();

  /**
   * When the session ends, in milliseconds since 1970; 0 for never. Without it the {@code exp} of a
   * token that is a JSON web token counts, else the session never ends.
   */
  @JSProperty
  @Ts(optional = true)
  double getExpiresAt();
}
