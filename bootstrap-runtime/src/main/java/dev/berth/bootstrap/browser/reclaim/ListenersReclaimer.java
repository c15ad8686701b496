package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.reclaim.Reclaimed;
import dev.berth.bootstrap.reclaim.Reclaimer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Takes back the listeners on what outlives a micro-frontend: window, document, the elements around
 * the outlet, and targets that are no nodes at all. Listeners within the outlet go with their
 * nodes.
 */
public final class ListenersReclaimer implements Reclaimer {
  private JSObject ledger;

  @Override
  public String name() {
    return "listeners";
  }

  @Override
  public void arm() {
    ledger = startLedger();
  }

  @Override
  public Reclaimed reclaim() {
    return new Reclaimed(settle(ledger));
  }

  @JSBody(
      script =
          "var proto_=EventTarget.prototype,real_=proto_.addEventListener,lines_=[];"
              + "proto_.addEventListener=function addEventListener(type_,call_,how_){"
              + "var self_=this||window;"
              + "if(!(self_ instanceof Node)||self_===document||self_===document.body"
              + "||self_.parentNode===document)"
              + "lines_.push([self_,type_,call_,how_]);return real_.apply(self_,arguments)};"
              + "return {real:real_,lines:lines_}")
  private static native JSObject startLedger();

  @JSBody(
      params = "ledger",
      script =
          "EventTarget.prototype.addEventListener=ledger.real;ledger.lines.forEach(function(line_){"
              + "line_[0].removeEventListener(line_[1],line_[2],line_[3])});"
              + "return ledger.lines.length")
  private static native int settle(JSObject ledger);
}
