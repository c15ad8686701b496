package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;

/**
 * What {@code bootstrap.kinds.js} offers for one micro-frontend. Its promises are rejected with
 * errors that carry a code. Not seen by users.
 */
public interface GuestApi extends JSObject {
  /** Gets it ready, as far as no user can see it. */
  JsPromise<JSObject> prepare();

  /** Brings it into the outlet, or runs what will bring itself there. */
  JsPromise<JSObject> show();

  /** Gives the hooks that it exports. */
  JsPromise<JSObject> adopt();
}
