package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.reclaim.Reclaimed;
import dev.berth.bootstrap.reclaim.Reclaimer;

/**
 * Takes back time-outs, intervals and animation frames. Browsers number each of the two kinds
 * upwards, so that all numbers given since {@link #arm} are the micro-frontend's: nothing is
 * patched.
 */
public final class TimersReclaimer implements Reclaimer {
  private static final Callback NOTHING = Callback.of(() -> {});

  private final NativeGlobals natives;
  private int firstTimer;
  private int firstFrame;

  public TimersReclaimer(NativeGlobals natives) {
    this.natives = natives;
  }

  @Override
  public String name() {
    return "timers";
  }

  @Override
  public void arm() {
    firstTimer = nextTimer();
    firstFrame = nextFrame();
  }

  @Override
  public Reclaimed reclaim() {
    int lastTimer = nextTimer();
    for (int id = firstTimer + 1; id < lastTimer; id++) {
      natives.clearTimeout(id);
    }
    int lastFrame = nextFrame();
    for (int id = firstFrame + 1; id < lastFrame; id++) {
      natives.cancelAnimationFrame(id);
    }
    return new Reclaimed(0);
  }

  private int nextTimer() {
    int id = natives.setTimeout(NOTHING, 0);
    natives.clearTimeout(id);
    return id;
  }

  private int nextFrame() {
    int id = natives.requestAnimationFrame(NOTHING);
    natives.cancelAnimationFrame(id);
    return id;
  }
}
