package dev.berth.bootstrap.navigation;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.config.JsonSource;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.session.UserSession;
import dev.berth.routes.JsonValue;
import dev.berth.routes.RouteMap;
import dev.berth.routes.RouteMapBuilder;

/** The one page that is never unloaded: starts the application, and keeps it alive. */
public final class ApplicationShell {
  /** Gets ready what a micro-frontend needs besides its route. */
  public interface Preparations {
    Promise<Void> begin();
  }

  private final UserSession session;
  private final Navigator navigator;
  private final Surroundings around;

  public ApplicationShell(UserSession session, Navigator navigator, Surroundings around) {
    this.session = session;
    this.navigator = navigator;
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

  /**
   * Takes up the route map as it is now. One that cannot be had or is broken is reported, and that
   * of before stays in force; so does the micro-frontend on the page.
   */
  public Promise<Void> refresh(JsonSource routeMap, RouteMapCheck check) {
    return routeMap
        .load(ErrorCode.ROUTE_MAP_UNREACHABLE)
        .then(
            map ->
                check
                    .report(map, routeMap.name())
                    .then(
                        report -> {
                          navigator.open(build(map, report));
                          return Promise.done();
                        }))
        .recover(
            failure -> {
              around.events().error(failure, null);
              return Promise.done();
            });
  }

  private static RouteMap build(JsonValue map, String report) {
    if (!report.isEmpty()) {
      throw new BerthException(ErrorCode.ROUTE_MAP_INVALID, report);
    }
    return RouteMapBuilder.build(map);
  }

  private Promise<Void> open(JsonValue map, String report, Promise<Void> prepared) {
    RouteMap routeMap = build(map, report);
    return prepared
        .then(done -> around.bar().adopt(routeMap.history()))
        .then(
            done -> {
              session.settle();
              navigator.open(routeMap);
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
    around.events().error(failure, null);
    around.view().failed(failure, tryAgain);
    return Promise.done();
  }
}
