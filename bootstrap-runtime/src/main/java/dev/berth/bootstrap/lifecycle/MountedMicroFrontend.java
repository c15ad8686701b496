package dev.berth.bootstrap.lifecycle;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.loading.EntryDocument;
import dev.berth.bootstrap.reclaim.Belongings;
import dev.berth.routes.MicroFrontend;
import dev.berth.routes.RouteMap;
import dev.berth.routes.RouteMatch;

/** A micro-frontend that is on the page, or one that has left and can return as it was. */
public final class MountedMicroFrontend {
  /** The hook that is told when the address changes within the micro-frontend. */
  public static final String UPDATE = "update";

  private final MicroFrontend microFrontend;
  private final EntryDocument document;
  private LifecycleHooks hooks;
  private MountContext context;
  private Belongings taken;
  private Freezer.Frozen frozen;
  private boolean entered;
  private boolean outdated;
  private boolean retired;

  MountedMicroFrontend(MicroFrontend microFrontend, EntryDocument document) {
    this.microFrontend = microFrontend;
    this.document = document;
  }

  public MicroFrontend microFrontend() {
    return microFrontend;
  }

  EntryDocument document() {
    return document;
  }

  LifecycleHooks hooks() {
    return hooks;
  }

  void give(LifecycleHooks given) {
    hooks = given;
  }

  public boolean hears(String hook) {
    return hooks != null && hooks.has(hook);
  }

  /** Goes on with the same stay at another place of the micro-frontend. */
  public void moveTo(RouteMatch match) {
    context = new MountContext(match, context.remount(), context.stay());
  }

  /** Begins a stay for a visit. */
  void arrive(RouteMatch match) {
    context = new MountContext(match, taken != null, new Cancellation());
    entered = false;
  }

  /** Notes that {@code mount} has done its work, so that {@code unmount} has some. */
  void enter() {
    entered = true;
  }

  boolean hasEntered() {
    return entered;
  }

  public MountContext context() {
    return context;
  }

  /** Ends the stay: keeps what was taken back, so that the next stay can put it back. */
  void left(Belongings belongings) {
    taken = belongings;
  }

  void restore() {
    taken.restore(false);
  }

  /** Ends the stay for a time: the page is kept. */
  void freeze(Freezer.Frozen page) {
    frozen = page;
  }

  /** Goes on with the stay. */
  Promise<Void> thaw() {
    return frozen.thaw();
  }

  /** Gives up the page that was kept. */
  void discard() {
    frozen.discard();
  }

  /** Only one that mounts itself can come back without being evaluated again. */
  boolean canReturn() {
    return !retired && hears("mount") && microFrontend.mounting().reuse();
  }

  /** It was deployed anew: neither it nor its document is of use once it has left. */
  void expire() {
    outdated = true;
    retired = true;
  }

  /**
   * The route map has changed. One that it registers otherwise stays as long as the user does, and
   * does not return as it was.
   */
  void revise(RouteMap routeMap) {
    MicroFrontend now = routeMap.microFrontends().get(microFrontend.name());
    if (now == null || !now.entryPoint().isSameAs(microFrontend.entryPoint())) {
      retired = true;
    }
  }

  boolean isRetired() {
    return retired;
  }

  boolean isOutdated() {
    return outdated;
  }
}
