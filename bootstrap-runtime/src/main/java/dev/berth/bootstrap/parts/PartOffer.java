package dev.berth.bootstrap.parts;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** What a part of the bootstrap does when it is called. */
@JSFunctor
interface PartOffer extends JSObject {
  JSObject answer(JSObject argument);

  /** Hands the offer to whoever loaded the script that runs now. */
  @JSBody(params = "offer", script = "document.currentScript.berthPart=offer")
  static void make(PartOffer offer) {
    throw new UnsupportedOperationException();
  }
}
