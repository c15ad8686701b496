package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.browser.ownership.Owners;
import dev.berth.collections.Vec;

/**
 * Lets the shell's callbacks do their work while a micro-frontend is there: what they change
 * becomes part of what the page is made to be again.
 */
public final class ShellWork {
  /** Remembers how things are, of which a callback of the shell may change some. */
  public interface Witness {
    /** A callback of the shell begins. */
    void before();

    /** It has ended: what is different now is the shell's. */
    void after();
  }

  private ShellWork() {}

  /** Has witnesses told, as long as somebody else than the shell is on the page. */
  public static void watch(Owners owners, Vec<Witness> witnesses) {
    owners.setAround(
        done -> {
          if (owners.isShellAlone()) {
            return;
          }
          for (int i = 0; i < witnesses.size(); i++) {
            if (done) {
              witnesses.get(i).after();
            } else {
              witnesses.get(i).before();
            }
          }
        });
  }
}
