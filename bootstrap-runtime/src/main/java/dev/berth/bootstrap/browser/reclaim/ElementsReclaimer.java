package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.reclaim.Reclaimed;
import dev.berth.bootstrap.reclaim.Reclaimer;
import org.teavm.jso.JSObject;

/**
 * Takes back the definitions of custom elements. A browser keeps each for good; so it gets to see a
 * stand-in, which makes elements of the class that the page has now, and calls nothing of a class
 * that has gone.
 */
public final class ElementsReclaimer implements Reclaimer {
  private final StandIns standIns;
  private final DefinedSelectors selectors;

  public ElementsReclaimer(NativeGlobals natives) {
    standIns = StandIns.begin(natives);
    selectors = DefinedSelectors.of(standIns);
  }

  @Override
  public String name() {
    return "custom elements";
  }

  @Override
  public void arm() {
    standIns.arm();
    selectors.arm();
  }

  @Override
  public Reclaimed reclaim() {
    selectors.reclaim();
    return new TakenDefinitions(standIns.reclaim());
  }

  /** The classes that a returning micro-frontend has defined. */
  private final class TakenDefinitions extends Reclaimed {
    private final JSObject taken;

    TakenDefinitions(JSObject taken) {
      super(StandIns.count(taken));
      this.taken = taken;
    }

    @Override
    public void restore() {
      standIns.restore(taken);
    }
  }
}
