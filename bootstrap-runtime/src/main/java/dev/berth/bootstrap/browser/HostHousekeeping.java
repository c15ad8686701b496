package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.CoreApi;
import dev.berth.bootstrap.api.HostApi;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.ownership.Owners;
import dev.berth.bootstrap.reclaim.Belongings;
import dev.berth.bootstrap.reclaim.Housekeeping;
import org.teavm.jso.JSObject;

/** The reclaimers and services of {@code bootstrap.host.js}, which loads beside the route map. */
public final class HostHousekeeping implements Housekeeping {
  private final NativeGlobals natives;
  private final Owners owners;
  private HostApi host;

  public HostHousekeeping(NativeGlobals natives, Owners owners) {
    this.natives = natives;
    this.owners = owners;
  }

  /** Rejected when the part is missing: without it nothing can be mounted and left again. */
  public Promise<Void> load(PartLoader parts, CoreApi core) {
    return parts
        .call("host", core)
        .then(
            answer -> {
              Promise<Void> ready = new Promise<>();
              host = answer.value();
              host.whenReady(() -> ready.fulfil(null));
              return ready;
            });
  }

  /** Null until it is loaded. */
  public HostApi host() {
    return host;
  }

  @Override
  public void arm() {
    owners.forget(owners.getGuest());
    host.arm();
  }

  @Override
  public Promise<Void> settle() {
    return Turns.next(natives);
  }

  @Override
  public Belongings reclaim() {
    return reclaim(false);
  }

  /**
   * Takes back what the micro-frontend did.
   *
   * @param kept what runs is held instead of ended
   */
  public Taken reclaim(boolean kept) {
    HostApi.TakenApi taken = host.reclaim(kept);
    JSObject gone = owners.getGuest();
    natives.nextTurn(Callback.of(() -> owners.forget(gone)));
    return new Taken(taken);
  }

  /** What the part has taken back. */
  public static final class Taken implements Belongings {
    private final HostApi.TakenApi taken;

    Taken(HostApi.TakenApi taken) {
      this.taken = taken;
    }

    JSObject report() {
      return taken.getReport();
    }

    @Override
    public int leftoverCount() {
      return taken.getLeftoverCount();
    }

    @Override
    public void restore(boolean kept) {
      taken.restore(kept);
    }

    /** Ends what is held. */
    public void discard() {
      taken.discard();
    }
  }
}
