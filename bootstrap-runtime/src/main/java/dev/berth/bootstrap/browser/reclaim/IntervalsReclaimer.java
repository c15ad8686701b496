package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.reclaim.Reclaimed;
import dev.berth.bootstrap.reclaim.Reclaimer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Takes back intervals, which would run for ever. Time-outs and animation frames run once and are
 * left alone: test tools and the shell's own code wait with them while pages are switched, and
 * nothing tells their owners apart yet.
 */
public final class IntervalsReclaimer implements Reclaimer {
  private JSObject ledger;

  @Override
  public String name() {
    return "intervals";
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
          "var real_=window.setInterval,open_=[];window.setInterval=function setInterval(){"
              + "var made_=real_.apply(window,arguments);open_.push(made_);return made_};"
              + "return {real:real_,open:open_}")
  private static native JSObject startLedger();

  /** Answers how many there were. */
  @JSBody(
      params = "ledger",
      script =
          "window.setInterval=ledger.real;ledger.open.forEach(clearInterval);"
              + "return ledger.open.length")
  private static native int settle(JSObject ledger);
}
