package dev.berth.bootstrap.navigation;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.config.JsonSource;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.session.UserSession;
import dev.berth.routes.JsonValue;
import dev.berth.routes.RouteMapBuilder;

/** The one page that is never unloaded: starts the application, and keeps it alive. */
public final class ApplicationShell {
  /** Gets ready what a micro-frontend needs besides its route. */
  public interface Preparations {
    Promise<Void> begin();
  }

  private final UserSession session;
  private final Navigator navigator;
  private final LinkClicks clicks;
  private final Surroundings around;

  public ApplicationShell(
      UserSession session, Navigator navigator, LinkClicks clicks, Surroundings around) {
    this.session = session;
    this.navigator = navigator;
    this.clicks = clicks;
    this.around = around;
  }

  /**
   * Starts the application: the route map, then the micro-frontend of the address.
   *
   * @param meanwhile gets ready what must be there for the first micro-frontend; asked again when
   *     the user tries again
   * @return settled when the first micro-frontend, or the reason why there is none, is shown
   */
  public Promise<Void> start(JsonSource routeMap, RouteMapCheck check, Preparations meanwhile) {
    session.resume();
    Promise<Void> prepared = meanwhile.begin();
    return routeMap
        .load(ErrorCode.ROUTE_MAP_UNREACHABLE)
        .then(map -> check.report(map, routeMap.name()).then(report -> open(map, report, prepared)))
        .then(done -> follow())
        .recover(failure -> explain(failure, () -> start(routeMap, check, meanwhile)));
  }

  private Promise<Void> open(JsonValue map, String report, Promise<Void> prepared) {
    if (!report.isEmpty()) {
      throw new BerthException(ErrorCode.ROUTE_MAP_INVALID, report);
    }
    return prepared.then(
        done -> {
          session.settle();
          navigator.open(new RouteFinder(RouteMapBuilder.build(map)));
          clicks.observe(click -> navigator.clicked(click));
          around.bar().onTraverse(() -> follow());
          return Promise.done();
        });
  }

  /** Shows what the address bar says. A failure is on the page by then: the shell lives on. */
  private Promise<Void> follow() {
    return navigator
        .visit(new Visit(around.bar().current(), Visit.Action.FOLLOW, null))
        .recover(shown -> Promise.done());
  }

  private Promise<Void> explain(BerthException failure, Runnable tryAgain) {
    around.events().error(failure, "");
    around.view().failed(failure, tryAgain);
    return Promise.done();
  }
}
