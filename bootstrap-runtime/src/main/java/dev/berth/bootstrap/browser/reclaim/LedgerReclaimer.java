package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.browser.JsTexts;
import dev.berth.bootstrap.browser.ownership.Owners;
import dev.berth.bootstrap.reclaim.LeftoverReport;
import dev.berth.bootstrap.reclaim.Reclaimed;
import dev.berth.bootstrap.reclaim.Reclaimer;
import dev.berth.collections.Vec;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Takes back what the ledger of a micro-frontend has: listeners, timers, connections, and so on.
 */
public final class LedgerReclaimer implements Reclaimer {
  private final Owners owners;
  private final JSObject outlet;
  private final boolean traced;
  private Ledger ledger;
  private boolean holding;

  /**
   * @param traced whether the ledger notes where in the code each thing was acquired, which costs
   *     time: for development
   */
  public LedgerReclaimer(Owners owners, JSObject outlet, boolean traced) {
    this.owners = owners;
    this.outlet = outlet;
    this.traced = traced;
    Acquisitions.watch(owners);
  }

  @Override
  public String name() {
    return "callbacks";
  }

  @Override
  public void arm() {
    ledger = Ledger.open(owners, outlet, traced);
  }

  /** Takes back the listeners, as a document does that is opened anew. */
  public void dropListeners() {
    ledger.settle("listeners");
  }

  /** What is open now: how many by family. */
  public JSObject open() {
    return ledger.open();
  }

  /** The scripts of the entry point have run; its hooks come next. */
  public void evaluated() {
    ledger.evaluated();
  }

  /** The event that tells of their end has been. */
  public void told() {
    ledger.told();
  }

  /** Whether the micro-frontend listens to a type of event of a target that outlives it. */
  public boolean hears(JSObject target, String type) {
    return ledger != null && ledger.hears(target, type);
  }

  /** See {@link Ledger#obstacle}. */
  public String obstacle() {
    return ledger.obstacle();
  }

  /** Whether what runs is held from now on, instead of ended, when it is taken back. */
  public void hold(boolean holds) {
    holding = holds;
  }

  /** Ends what was held. */
  public Runnable discarding() {
    Ledger held = ledger;
    return () -> held.settle();
  }

  @Override
  public Reclaimed reclaim() {
    return holding ? freeze() : settle();
  }

  private Reclaimed freeze() {
    Ledger held = ledger;
    held.freeze();
    return new Reclaimed(0) {
      @Override
      public void restore() {
        ledger = held;
        held.thaw(owners);
      }
    };
  }

  private Reclaimed settle() {
    Ledger settled = ledger;
    settled.settle();
    return new Reclaimed(0) {
      @Override
      public void restore() {
        ledger = settled;
        settled.reopen(owners);
      }
    };
  }

  /** Where in the code what was taken back had been acquired, stacks by family, if it is traced. */
  @JSBody(params = "ledger", script = "return ledger.places")
  private static native JSObject places(Ledger ledger);

  /** The same for the one that has left last. */
  public JSObject places() {
    return places(ledger);
  }

  /** {@code {count}}: how many callbacks the one that has left last was late for, so far. */
  public JSObject late() {
    return late(ledger);
  }

  @JSBody(params = "ledger", script = "return ledger.late")
  private static native JSObject late(Ledger ledger);

  /** Adds a line for each family of the ledger. */
  public void addTo(LeftoverReport report) {
    JsTexts names = families(ledger);
    for (int i = 0; i < names.getLength(); i++) {
      String family = names.get(i);
      JsTexts left = left(ledger, family);
      Vec<String> leftovers = new Vec<>();
      for (int j = 0; j < left.getLength(); j++) {
        leftovers.add(left.get(j));
      }
      report.add(family, new Reclaimed(taken(ledger, family), leftovers));
    }
  }

  @JSBody(
      params = "ledger",
      script = "return Object.keys(Object.assign({},ledger.taken,ledger.left))")
  private static native JsTexts families(Ledger ledger);

  @JSBody(
      params = {"ledger", "family"},
      script = "return ledger.taken[family]||0")
  private static native int taken(Ledger ledger, String family);

  @JSBody(
      params = {"ledger", "family"},
      script = "return ledger.left[family]||[]")
  private static native JsTexts left(Ledger ledger, String family);
}
