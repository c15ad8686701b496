package dev.berth.bootstrap.browser.device;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Is told of what happens to a device. */
@JSFunctor
interface Signal extends JSObject {
  /**
   * Tells it.
   *
   * @param what {@code network}, {@code visibility}, {@code suspend}, {@code resume}, {@code
   *     keyboard}, {@code launch}, {@code back} or {@code known}
   * @param detail what there is to say besides, or null
   */
  void tell(String what, JSObject detail);
}
