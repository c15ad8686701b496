package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.async.Clock;
import org.teavm.jso.dom.html.HTMLDocument;

/** Has the route map read again: when somebody asks for it, and from time to time. */
public final class Refreshing {
  private final NativeGlobals natives;
  private final Clock clock;

  public Refreshing(NativeGlobals natives, Clock clock) {
    this.natives = natives;
    this.clock = clock;
  }

  /**
   * Begins, for the life of the page.
   *
   * @param millis how often; 0 for only when the event {@code berth:refresh} comes
   */
  public void begin(int millis, Runnable task) {
    natives.listen(HTMLDocument.current(), "berth:refresh", Callback.of(task));
    if (millis > 0) {
      again(millis, task);
    }
  }

  private void again(int millis, Runnable task) {
    clock.after(
        millis,
        () -> {
          task.run();
          again(millis, task);
        });
  }
}
