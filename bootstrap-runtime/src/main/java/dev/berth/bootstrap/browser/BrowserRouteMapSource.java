package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.navigation.RouteMapSource;
import dev.berth.routes.RouteMapReader;
import dev.berth.routes.RouteMapReading;

/** The route map: given to {@code berth.start}, written in the page, or fetched. */
public final class BrowserRouteMapSource implements RouteMapSource {
  private final JsonResource resource;

  public BrowserRouteMapSource(JsonResource resource) {
    this.resource = resource;
  }

  @Override
  public String name() {
    return resource.name();
  }

  @Override
  public Promise<RouteMapReading> load() {
    return resource
        .load(ErrorCode.ROUTE_MAP_UNREACHABLE, "The route map " + name())
        .then(value -> Promise.resolved(read(value)));
  }

  private static RouteMapReading read(JsJsonValue value) {
    return value == null ? RouteMapReader.notJson() : RouteMapReader.read(value);
  }
}
