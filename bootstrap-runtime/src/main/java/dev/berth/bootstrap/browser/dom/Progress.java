package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.async.Clock;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * A bar at the top of the window while a page is on its way, once that takes longer than a moment.
 * Its colour is the custom property {@code --berth-progress}.
 */
public final class Progress {
  /** Shorter waits are felt as none, and a bar that flashes up makes them longer. */
  private static final int MOMENT_MILLIS = 300;

  private final Clock clock;
  private Runnable stop = () -> {};
  private HTMLElement bar;

  public Progress(Clock clock) {
    this.clock = clock;
  }

  /** A page is on its way. */
  public void begin() {
    end();
    stop = clock.after(MOMENT_MILLIS, () -> bar = show());
  }

  /** It is there, or will not come. */
  public void end() {
    stop.run();
    if (bar != null) {
      bar.delete();
      bar = null;
    }
  }

  /** It grows towards an end that it does not reach; for those who want no motion it stands. */
  @JSBody(
      script =
          "var bar_=document.createElement('div');bar_.berthHint=1;"
              + "bar_.setAttribute('data-berth','progress');bar_.setAttribute('role','progressbar');"
              + "bar_.setAttribute('aria-label','Loading');"
              + "bar_.style.cssText='position:fixed;top:0;left:0;right:0;height:3px;"
              + "z-index:2147483647;pointer-events:none;transform-origin:'.concat("
              + "document.dir=='rtl'?'100%':'0',' 0;background:var(--berth-progress,#2563eb)');"
              + "if(bar_.animate&&!matchMedia('(prefers-reduced-motion:reduce)').matches)"
              + "bar_.animate({transform:['scaleX(0)','scaleX(.6)','scaleX(.95)']},"
              + "{duration:10000,easing:'ease-out',fill:'forwards'});"
              + "return document.documentElement.appendChild(bar_)")
  private static native HTMLElement show();
}
