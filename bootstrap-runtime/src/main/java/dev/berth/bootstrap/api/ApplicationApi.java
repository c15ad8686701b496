package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What {@code bootstrap.application.js} makes of a configuration. Not seen by users. */
public interface ApplicationApi extends JSObject {
  /** The configuration for this page, frozen. */
  @JSProperty
  JSObject getConfig();

  /** See {@link BerthApi#getServices}. */
  @JSProperty
  JSObject getServices();

  /** See {@link BerthApi#flag}. */
  boolean flag(String name);

  /** See {@link BerthApi#label}. */
  String label(String key, JSObject values);

  /** See {@link SessionApi#renew}. */
  JsPromise<JSObject> renew();

  /**
   * The session is over.
   *
   * @return whether it is renewed now, or ended when that fails
   */
  boolean rescue();
}
