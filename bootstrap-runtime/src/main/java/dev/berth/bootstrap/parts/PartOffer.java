package dev.berth.bootstrap.parts;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** What a part of the bootstrap does when it is called. */
@JSFunctor
interface PartOffer extends JSObject {
  JSObject answer(JSObject argument);

  /** Whether somebody has loaded the script as a part, and not as a module to see it run. */
  @JSBody(script = "return !!document.currentScript")
  static boolean isWanted() {
    throw new UnsupportedOperationException();
  }

  /** Hands the offer to whoever loaded the script that runs now. */
  @JSBody(params = "offer", script = "document.currentScript.berthPart=offer")
  static void make(PartOffer offer) {
    throw new UnsupportedOperationException();
  }
}
