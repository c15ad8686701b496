package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.reclaim.Reclaimed;
import dev.berth.bootstrap.reclaim.Reclaimer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Takes back time-outs, intervals, animation frames and idle callbacks that have not run. Only what
 * was asked for through the window's own functions counts: the numbers of timers are shared with
 * browser extensions and test tools, whose timers must live on.
 */
public final class TimersReclaimer implements Reclaimer {
  private static final String PAIRS =
      "setTimeout clearTimeout setInterval clearInterval requestAnimationFrame"
          + " cancelAnimationFrame requestIdleCallback cancelIdleCallback";

  private JSObject ledger;

  @Override
  public String name() {
    return "timers";
  }

  @Override
  public void arm() {
    ledger = startLedger(PAIRS);
  }

  @Override
  public Reclaimed reclaim() {
    return new Reclaimed(settle(ledger));
  }

  /** One entry a function: its name, the real one, the one that takes back, the open numbers. */
  @JSBody(
      params = "pairs",
      script =
          "var names_=pairs.split(' '),ledger_=[];for(let pos_=0;pos_<8;pos_+=2){"
              + "let real_=window[names_[pos_]],open_=new Set();if(!real_)continue;"
              + "ledger_.push([names_[pos_],real_,window[names_[pos_+1]],open_]);"
              + "window[names_[pos_]]=function(call_){var rest_=[].slice.call(arguments),num_;"
              + "if(pos_!=2&&typeof call_=='function')rest_[0]=function(){open_.delete(num_);"
              + "return call_.apply(this,arguments)};"
              + "num_=real_.apply(window,rest_);open_.add(num_);return num_}}return ledger_")
  private static native JSObject startLedger(String pairs);

  /** Answers how many were still open. */
  @JSBody(
      params = "ledger",
      script =
          "var count_=0;ledger.forEach(function(line_){window[line_[0]]=line_[1];"
              + "line_[3].forEach(function(num_){line_[2].call(window,num_);count_++})});"
              + "return count_")
  private static native int settle(JSObject ledger);
}
