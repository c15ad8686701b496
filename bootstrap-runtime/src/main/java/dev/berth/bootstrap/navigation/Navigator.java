package dev.berth.bootstrap.navigation;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.lifecycle.MountedMicroFrontend;
import dev.berth.bootstrap.lifecycle.Stage;
import dev.berth.bootstrap.session.UserSession;
import dev.berth.collections.Vec;
import dev.berth.routes.MicroFrontend;
import dev.berth.routes.RouteMap;

/** Brings users to addresses: finds the micro-frontend for each, and has the page switched. */
public final class Navigator {
  private final UserSession session;
  private final Stage stage;
  private final Switch pageSwitch;
  private final Surroundings around;
  private final VisitQueue queue = new VisitQueue(this::make, this::rest);
  private RouteFinder routes;

  /** Where the last visit that succeeded has led. */
  private Destination arrived;

  /** The address of the last error that was shown. */
  private Address explained;

  public Navigator(UserSession session, Stage stage, Switch pageSwitch, Surroundings around) {
    this.session = session;
    this.stage = stage;
    this.pageSwitch = pageSwitch;
    this.around = around;
  }

  /** Opens the application's routes, or those that take their place: what is shown stays. */
  void open(RouteMap routeMap) {
    pageSwitch.revise(routeMap);
    routes = new RouteFinder(routeMap);
  }

  /** What is shown; null before the first micro-frontend and while an error is shown. */
  Destination here() {
    return stage.state() == Stage.State.MOUNTED ? arrived : null;
  }

  public Promise<Void> visit(Visit visit) {
    if (routes == null) {
      visit.outcome().reject(notReady(visit));
    } else {
      visit.outcome().whenSettled(() -> end(visit));
      queue.enter(visit);
    }
    return visit.outcome();
  }

  /** Goes where a URL leads, by the application's own routes or out of it. */
  public Promise<Void> navigate(String url, Visit.Action action, HistoryState state) {
    Address target = around.bar().resolve(url);
    if (target == null) {
      around.bar().leaveTo(url);
      return new Promise<>();
    }
    return visit(new Visit(target, action, state));
  }

  /**
   * Fetches ahead what a URL leads to.
   *
   * @return rejected when it leads nowhere, or cannot be fetched
   */
  public Promise<Void> prefetch(String url) {
    Address target = around.bar().resolve(url);
    if (target == null || routes == null) {
      return Promise.done();
    }
    try {
      Destination destination = routes.find(target, session.status());
      return destination.leadsOut() ? Promise.done() : pageSwitch.fetchAhead(destination);
    } catch (BerthException lost) {
      return Promise.rejected(lost);
    }
  }

  /** Whether the route map wants anything to be fetched ahead. */
  public boolean fetchesAhead() {
    return routes != null && routes.fetchAhead();
  }

  /** Fetches ahead what the route map wants to be fetched when there is nothing else to do. */
  public void prefetchIdle() {
    Vec<MicroFrontend> wanted = routes.fetchedAhead("idle");
    for (int i = 0; i < wanted.size(); i++) {
      pageSwitch.fetchAhead(wanted.get(i));
    }
  }

  /** When what a URL leads to is to be fetched ahead: as the route map says, or {@code none}. */
  public String prefetching(String url) {
    Address target = around.bar().resolve(url);
    return target == null || routes == null ? "none" : routes.prefetching(target, session.status());
  }

  /**
   * Decides anew what is shown, after the user's status has changed.
   *
   * @param wanted where the user was going before sign-in; empty to stay at the address
   * @return settled as a visit is; done before there are routes
   */
  public Promise<Void> sessionChanged(String wanted) {
    Address target = wanted.isEmpty() ? around.bar().current() : Address.of(wanted);
    return routes == null ? Promise.done() : visit(new Visit(target, Visit.Action.REPLACE, null));
  }

  /** The micro-frontend on the page was deployed anew, and misses files that have gone. */
  void renew() {
    visit(new Visit(around.bar().current(), Visit.Action.RENEW, null));
  }

  /**
   * A script may have written another address: one of another micro-frontend is gone to. While a
   * visit is under way it goes first, and what it leaves is looked at when it has ended.
   */
  public void moved() {
    if (!isAtRest()) {
      return;
    }
    Address there = around.bar().current();
    if (routes.part(arrived.address(), there, session.status())) {
      visit(new Visit(there, Visit.Action.FOLLOW, null));
    } else {
      arrived = arrived.at(there);
    }
  }

  /**
   * A page on its way out may have written an address after that of the visit, which has failed.
   */
  private void rest() {
    Address there = around.bar().current();
    if (here() != null) {
      moved();
    } else if (explained != null && !explained.url().equals(there.url())) {
      visit(new Visit(there, Visit.Action.FOLLOW, null));
    }
  }

  /** Takes a click over from the browser, if it leads to another place of this application. */
  public boolean clicked(String url) {
    Address target = behind(url);
    if (target != null) {
      visit(new Visit(target, Visit.Action.PUSH, null));
    }
    return target != null;
  }

  /** Whether a link leads to another place of what is shown, while nothing else is on its way. */
  public boolean staysWithin(String url) {
    Address target = behind(url);
    return target != null
        && isAtRest()
        && !routes.part(arrived.address(), target, session.status());
  }

  /** The place behind a link; null when it is not ours, or one within the page that is shown. */
  private Address behind(String url) {
    Address target = around.bar().resolve(url);
    return target == null || staysInPage(target) || !knows(target) ? null : target;
  }

  /** Whether an address differs from that of the page by its fragment only, as browsers see it. */
  private boolean staysInPage(Address target) {
    return !target.hash().isEmpty()
        && target.withoutHash().equals(around.bar().current().withoutHash());
  }

  private boolean isAtRest() {
    return here() != null && !queue.isBusy();
  }

  /** Whether the application has anything behind a URL. */
  public boolean knows(String url) {
    Address target = around.bar().resolve(url);
    return target != null && knows(target);
  }

  private boolean knows(Address target) {
    return routes != null && routes.knows(target, session.status());
  }

  private Promise<Void> make(Visit visit) {
    try {
      Destination target = routes.find(visit.wanted(), session.status());
      return go(visit, target).recover(failure -> recover(visit, target, failure));
    } catch (BerthException lost) {
      around.events().error(lost, null);
      return explain(visit, visit.wanted(), lost);
    }
  }

  private void end(Visit visit) {
    BerthException reason = visit.outcome().reason();
    if (reason != null && reason.code().equals(ErrorCode.NAVIGATION_SUPERSEDED)) {
      return;
    }
    if (!queue.isFollowed(visit)) {
      around.view().settled();
    }
    if (isRefusal(reason) && here() != null) {
      stay(visit);
    }
  }

  /** Makes all agree again with the page that the user was kept on. */
  private void stay(Visit refused) {
    if (refused.hasStrayed()) {
      around.bar().push(arrived.address(), null);
      pageSwitch.stay();
    }
    if (refused.hasDisplaced()) {
      sessionChanged("");
    }
  }

  private Promise<Void> go(Visit visit, Destination target) {
    if (target.leadsOut()) {
      around.bar().leaveTo(target.match().location());
      return new Promise<>();
    }
    boolean shown = isShown(target.match().microFrontend());
    String url = target.address().url();
    if (shown && url.equals(around.bar().current().url()) && !comesAnew()) {
      stage.moveTo(target.match());
      arrived = target;
      return Promise.done();
    }
    if (!around.events().beforeNavigate(hereUrl(), url)) {
      return Promise.rejected(
          new BerthException(
              ErrorCode.NAVIGATION_REFUSED,
              "The visit to " + url + " was cancelled by a listener of berth:before-navigate."));
    }
    return arrive(
        visit, target, shown ? moveWithin(visit, target) : pageSwitch.make(visit, target));
  }

  /** The micro-frontend that is shown serves the target too: it is told, or mounted anew. */
  private Promise<Void> moveWithin(Visit visit, Destination target) {
    if (comesAnew() || !stage.current().hears(MountedMicroFrontend.UPDATE)) {
      return pageSwitch.make(visit, target);
    }
    visit.beginSwitch();
    visit.write(around.bar(), target.address());
    around.view().begins(visit.action());
    return stage.update(target.match());
  }

  private Promise<Void> arrive(Visit visit, Destination target, Promise<Void> change) {
    return change.then(
        done -> {
          keepWanted(target);
          arrived = target;
          around.view().arrived();
          return Promise.done();
        });
  }

  /** The wanted URL outlives sign-in and sign-up, and is forgotten when the user goes elsewhere. */
  private void keepWanted(Destination target) {
    boolean switched = arrived != null && !arrived.name().equals(target.name());
    if (switched || !target.wanted().isEmpty()) {
      session.rememberWanted(target.wanted());
    }
  }

  private Promise<Void> recover(Visit visit, Destination target, BerthException failure) {
    if (isRefusal(failure) || visit.cancellation().isRequested()) {
      return Promise.rejected(failure);
    }
    MicroFrontend failed = target.match().microFrontend();
    around.events().error(failure, failed);
    MicroFrontend standIn = routes.standInFor(failed);
    return standIn == null
        ? explain(visit, target.address(), failure)
        : replace(visit, target.withMicroFrontend(standIn), failure);
  }

  private Promise<Void> replace(Visit visit, Destination standIn, BerthException failure) {
    return pageSwitch
        .make(visit, standIn)
        .then(
            done -> {
              arrived = standIn;
              return Promise.rejected(failure);
            },
            also ->
                isRefusal(also)
                    ? Promise.rejected(also)
                    : explain(visit, standIn.address(), failure));
  }

  private Promise<Void> explain(Visit visit, Address address, BerthException failure) {
    Runnable tryAgain = () -> visit(new Visit(address, Visit.Action.FOLLOW, null));
    explained = address;
    return pageSwitch
        .explain(visit, address, failure, tryAgain)
        .then(done -> Promise.rejected(failure));
  }

  private static BerthException notReady(Visit visit) {
    return new BerthException(
        ErrorCode.API_MISUSE,
        "The visit to "
            + visit.wanted().url()
            + " was not made: there is no route map yet. Await berth.ready first.");
  }

  /** Whether what is shown has to be shown anew, though it is of the micro-frontend wanted. */
  private boolean comesAnew() {
    return pageSwitch.isBehind() || stage.isOutdated();
  }

  private boolean isShown(MicroFrontend microFrontend) {
    return stage.state() == Stage.State.MOUNTED
        && stage.current().microFrontend().name().equals(microFrontend.name());
  }

  private static boolean isRefusal(BerthException reason) {
    return reason != null && reason.code().equals(ErrorCode.NAVIGATION_REFUSED);
  }

  private String hereUrl() {
    return here() == null ? "" : arrived.address().url();
  }
}
