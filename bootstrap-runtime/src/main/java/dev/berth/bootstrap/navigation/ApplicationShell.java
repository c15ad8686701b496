package dev.berth.bootstrap.navigation;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.config.Configuration;
import dev.berth.bootstrap.config.ConfigurationSource;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.session.UserSession;
import dev.berth.routes.ProblemReport;
import dev.berth.routes.RouteMapReading;

/** The one page that is never unloaded: starts the application, and keeps it alive. */
public final class ApplicationShell {
  private final Configuration configuration;
  private final UserSession session;
  private final Navigator navigator;
  private final Surroundings around;

  public ApplicationShell(
      Configuration configuration, UserSession session, Navigator navigator, Surroundings around) {
    this.configuration = configuration;
    this.session = session;
    this.navigator = navigator;
    this.around = around;
  }

  /**
   * Starts the application: configuration, session and route map side by side, then the
   * micro-frontend of the address.
   *
   * @return settled when the first micro-frontend, or the reason why there is none, is shown
   */
  public Promise<Void> start(
      RouteMapSource routeMap, ConfigurationSource settings, LinkClicks clicks) {
    session.resume();
    Promise<RouteMapReading> reading = routeMap.load();
    Promise<Void> configured = configuration.load(settings).recover(this::goOnWithout);
    return configured
        .then(done -> reading)
        .then(read -> open(read, routeMap.name(), clicks))
        .recover(failure -> explain(failure, () -> start(routeMap, settings, clicks)));
  }

  private Promise<Void> open(RouteMapReading reading, String source, LinkClicks clicks) {
    if (!reading.isValid()) {
      throw new BerthException(
          ErrorCode.ROUTE_MAP_INVALID, ProblemReport.text(source, reading.problems()));
    }
    navigator.open(new RouteFinder(reading.routeMap()));
    clicks.observe(navigator::clicked);
    around.bar().onTraverse(this::follow);
    // A failure is on the page by now, so that the shell has started all the same.
    return follow().recover(shown -> Promise.done());
  }

  private Promise<Void> follow() {
    return navigator.visit(new Visit(around.bar().current(), Visit.Action.FOLLOW, null));
  }

  private Promise<Void> goOnWithout(BerthException failure) {
    around.events().error(failure, "");
    return Promise.done();
  }

  private Promise<Void> explain(BerthException failure, Runnable tryAgain) {
    around.events().error(failure, "");
    around.view().failed(failure, tryAgain);
    return Promise.done();
  }
}
