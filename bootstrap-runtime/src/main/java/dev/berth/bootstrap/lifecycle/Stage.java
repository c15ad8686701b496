package dev.berth.bootstrap.lifecycle;

import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.loading.EntryDocument;
import dev.berth.bootstrap.loading.FetchedEntry;
import dev.berth.bootstrap.reclaim.Belongings;
import dev.berth.collections.Dict;
import dev.berth.collections.Vec;
import dev.berth.routes.MicroFrontend;
import dev.berth.routes.RouteMap;
import dev.berth.routes.RouteMatch;

/** What is on the page: one micro-frontend or none, never two. */
public final class Stage {
  /** Where the one micro-frontend stands in its life. */
  public enum State {
    EMPTY,
    MOUNTING,
    MOUNTED,
    UNMOUNTING
  }

  /** Told what happens on the stage. */
  public interface Audience {
    void mounted(MountedMicroFrontend mounted);

    void unmounted(MountedMicroFrontend mounted, Belongings taken);

    /** A failure that does not stop the switch: it concerns a micro-frontend that leaves. */
    void failed(BerthException failure, MicroFrontend microFrontend);
  }

  private final Premises premises;
  private final Audience audience;
  private final LifecycleRunner runner;
  private final Dict<MountedMicroFrontend> waitingInTheWings = new Dict<>();
  private final KeptPages kept;
  private State state = State.EMPTY;
  private MountedMicroFrontend current;

  public Stage(Premises premises, Audience audience, Clock clock) {
    this.premises = premises;
    this.audience = audience;
    this.runner = new LifecycleRunner(clock);
    this.kept = new KeptPages(clock);
  }

  public State state() {
    return state;
  }

  /** The micro-frontend on the page; null when there is none. */
  public MountedMicroFrontend current() {
    return current;
  }

  /** Whether the micro-frontend on the page has bound it for as long as it is loaded. */
  public boolean isBound() {
    return current != null && current.document().bindsPage();
  }

  /**
   * Compares the micro-frontend on the page with what a server has of it now.
   *
   * @return whether it was deployed anew, so that it has to be fetched to be shown
   */
  public boolean isOutdatedBy(FetchedEntry answer) {
    if (!current.document().isMadeOf(answer)) {
      current.expire();
    }
    return isOutdated();
  }

  /** Whether the micro-frontend on the page was found to be deployed anew. */
  public boolean isOutdated() {
    return current != null && current.isOutdated();
  }

  /** What the route map registers otherwise than before does not return as it was. */
  public void revise(RouteMap routeMap) {
    Vec<String> names = waitingInTheWings.keys();
    for (int i = 0; i < names.size(); i++) {
      MountedMicroFrontend waiting = waitingInTheWings.get(names.get(i));
      waiting.revise(routeMap);
      if (waiting.isRetired()) {
        waitingInTheWings.remove(names.get(i));
      }
    }
    kept.revise(routeMap);
    if (current != null) {
      current.revise(routeMap);
    }
  }

  /**
   * The document of a micro-frontend that can return without being fetched; null otherwise.
   *
   * @param url the address it returns to
   */
  public EntryDocument knownDocument(MicroFrontend microFrontend, String url) {
    String name = microFrontend.name();
    MountedMicroFrontend frozen = kept.find(name, url);
    if (frozen != null) {
      return frozen.document();
    }
    boolean isHere = current != null && current.microFrontend().name().equals(name);
    MountedMicroFrontend known =
        isHere && current.canReturn() ? current : waitingInTheWings.get(name);
    return known == null ? null : known.document();
  }

  /** Takes the hooks of the micro-frontend that is being evaluated. */
  public void give(LifecycleHooks hooks) {
    if (current == null) {
      return;
    }
    boolean late = state == State.MOUNTED && current.hooks() == null;
    current.give(hooks);
    if (late) {
      enterLate(current);
    }
  }

  /**
   * Asks the micro-frontend on the page whether the user may go, and then the page as a browser
   * does: rejected when it refuses. One that fails to answer holds nobody.
   */
  public Promise<Void> askToLeave() {
    if (state != State.MOUNTED) {
      return Promise.done();
    }
    MicroFrontend asked = current.microFrontend();
    return runner
        .askToLeave(current)
        .recover(
            reason -> {
              if (reason.code().equals(ErrorCode.NAVIGATION_REFUSED)) {
                throw reason;
              }
              return report(reason, asked);
            })
        .then(free -> premises.life().holdsBack() ? Promise.rejected(stays()) : Promise.done());
  }

  private static BerthException stays() {
    return new BerthException(
        ErrorCode.NAVIGATION_REFUSED, "The user stays: the page in view has unsaved changes.");
  }

  /** The address has changed within the micro-frontend on the page, which knows. */
  public void moveTo(RouteMatch match) {
    current.moveTo(match);
    premises.outlet().moveTo(match, current.document());
    premises.freezer().moved();
  }

  /** The micro-frontends whose pages are kept, the oldest first. */
  public Vec<String> keptNames() {
    return kept.names();
  }

  /** Tells the micro-frontend on the page that the address has changed within it. */
  public Promise<Void> update(RouteMatch match) {
    moveTo(match);
    return runner.update(current);
  }

  /** Takes the micro-frontend off the page with everything that it did. Never fails. */
  public Promise<Void> clear() {
    if (state == State.EMPTY) {
      return Promise.done();
    }
    MountedMicroFrontend leaving = current;
    boolean whole = state == State.MOUNTED;
    boolean keeps = whole && canBeKept(leaving);
    state = State.UNMOUNTING;
    premises.life().leave(keeps);
    return (keeps ? Promise.done() : end(leaving, whole || leaving.hasEntered()))
        .then(done -> premises.housekeeping().settle())
        .then(
            done ->
                !keeps
                    ? strike(leaving, whole)
                    : premises.freezer().obstacle().isEmpty()
                        ? freeze(leaving)
                        : end(leaving, true).then(ended -> strike(leaving, true)));
  }

  private boolean canBeKept(MountedMicroFrontend leaving) {
    return keepMillis(leaving) > 0
        && !leaving.isRetired()
        && premises.freezer().room() > 0
        && premises.freezer().obstacle().isEmpty();
  }

  private static int keepMillis(MountedMicroFrontend mounted) {
    MicroFrontend microFrontend = mounted.microFrontend();
    return microFrontend.kind().equals("html") ? microFrontend.mounting().keepMillis() : 0;
  }

  private Promise<Void> end(MountedMicroFrontend leaving, boolean whole) {
    leaving.context().stay().request();
    return (whole ? runner.leave(leaving) : Promise.done())
        .recover(failure -> report(failure, leaving.microFrontend()));
  }

  /** Puts a micro-frontend on the empty page; on failure the page is empty again. */
  public Promise<Void> show(RouteMatch match, EntryDocument document) {
    MicroFrontend microFrontend = match.microFrontend();
    MountedMicroFrontend frozen = kept.take(microFrontend.name(), document);
    if (frozen != null) {
      return thaw(frozen, match);
    }
    MountedMicroFrontend waiting = waitingInTheWings.get(microFrontend.name());
    MountedMicroFrontend entering =
        waiting == null ? new MountedMicroFrontend(microFrontend, document) : waiting;
    entering.arrive(match);
    current = entering;
    state = State.MOUNTING;
    Promise<Void> prepared =
        keepMillis(entering) > 0 ? premises.freezer().prepare() : Promise.done();
    return Promise.done()
        .then(now -> insert(entering))
        .then(done -> runner.enter(entering))
        .then(done -> prepared)
        .then(
            done -> {
              settleIn(entering);
              return Promise.done();
            },
            failure -> clear().then(done -> Promise.rejected(failure)));
  }

  private void settleIn(MountedMicroFrontend entering) {
    state = State.MOUNTED;
    audience.mounted(entering);
  }

  /** A page that was kept goes on where it was: nothing of it runs again. */
  private Promise<Void> thaw(MountedMicroFrontend frozen, RouteMatch match) {
    current = frozen;
    state = State.MOUNTING;
    premises.housekeeping().arm();
    premises.outlet().open(match, frozen.document());
    return frozen
        .thaw()
        .then(
            done -> {
              moveTo(match);
              premises.life().returned();
              settleIn(frozen);
              return Promise.done();
            });
  }

  private Promise<Void> freeze(MountedMicroFrontend leaving) {
    String place = premises.freezer().place();
    Freezer.Frozen page = premises.freezer().freeze(() -> premises.outlet().empty());
    leaving.freeze(page);
    kept.add(leaving, place, premises.freezer().room());
    return leave(leaving, page.taken());
  }

  private Promise<Void> insert(MountedMicroFrontend entering) {
    MountContext context = entering.context();
    premises.housekeeping().arm();
    premises.outlet().open(context.match(), entering.document());
    if (context.remount()) {
      entering.restore();
      return entering.document().showAgain();
    }
    return entering
        .document()
        .show(context.stay())
        .then(
            done ->
                entering.hooks() == null
                    ? entering.document().adoptHooks(entering.microFrontend())
                    : Promise.done());
  }

  private Promise<Void> strike(MountedMicroFrontend leaving, boolean whole) {
    premises.outlet().empty();
    Belongings taken = premises.housekeeping().reclaim();
    leaving.left(taken);
    String name = leaving.microFrontend().name();
    if (whole && leaving.canReturn()) {
      waitingInTheWings.put(name, leaving);
    } else {
      waitingInTheWings.remove(name);
    }
    return leave(leaving, taken);
  }

  private Promise<Void> leave(MountedMicroFrontend leaving, Belongings taken) {
    state = State.EMPTY;
    current = null;
    audience.unmounted(leaving, taken);
    return Promise.done();
  }

  private Promise<Void> report(BerthException failure, MicroFrontend microFrontend) {
    audience.failed(failure, microFrontend);
    return Promise.done();
  }

  /** For hooks that came only after the page was complete, from an asynchronous script. */
  private void enterLate(MountedMicroFrontend late) {
    runner.enter(late).recover(failure -> report(failure, late.microFrontend()));
  }
}
