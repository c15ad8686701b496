package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;

/** What {@code bootstrap.keep.js} offers to the bootstrap. Not seen by users. */
public interface KeepApi extends JSObject {
  /**
   * Takes the nodes out of the outlet and notes what else the DOM holds of the page.
   *
   * @param residents the set of the nodes in the outlet that stay
   */
  JSObject pack(JSObject outlet, JSObject residents);

  /** The page was cleared: what is there still is not packed. */
  void seal(JSObject page);

  /** Puts it back; settled when its style sheets are there. */
  JsPromise<JSObject> unpack(JSObject page, JSObject outlet);

  /** How many pages there is room for. */
  int room();

  /**
   * Whether there are frames in it: one that is taken out of the page loads anew when it is back.
   */
  boolean holdsFrames(JSObject outlet);
}
