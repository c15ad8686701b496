package dev.berth.bootstrap.navigation;

import dev.berth.bootstrap.async.Promise;
import dev.berth.routes.RouteMapReading;

/** Where the route map comes from. */
public interface RouteMapSource {
  /** What to call it in a problem report: its URL, or where it stands in the page. */
  String name();

  /** Rejected when it cannot be fetched. */
  Promise<RouteMapReading> load();
}
