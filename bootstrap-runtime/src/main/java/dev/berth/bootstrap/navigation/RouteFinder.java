package dev.berth.bootstrap.navigation;

import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.collections.Vec;
import dev.berth.routes.MicroFrontend;
import dev.berth.routes.RouteMap;
import dev.berth.routes.RouteMatch;
import dev.berth.routes.RouteMatcher;

/** Follows the route map from a wanted address to a micro-frontend. */
public final class RouteFinder {
  private static final int MOST_REDIRECTS = 20;

  private final RouteMap routeMap;
  private final RouteMatcher matcher;

  public RouteFinder(RouteMap routeMap) {
    this.routeMap = routeMap;
    this.matcher = new RouteMatcher(routeMap);
  }

  /** The micro-frontend shown when this one fails; null for the built-in error view. */
  MicroFrontend standInFor(MicroFrontend failed) {
    String own = failed.fallback();
    String name = own.isEmpty() ? routeMap.fallback().failure() : own;
    return name.equals(failed.name()) ? null : routeMap.microFrontends().get(name);
  }

  /** Whether the application has anything at this address, for whatever user. */
  boolean knows(Address address, String userStatus) {
    return matcher.match(address.path(), userStatus).outcome() != RouteMatch.Outcome.NOT_FOUND;
  }

  /** Whether the second of two addresses belongs to something else than the first. */
  boolean part(Address from, Address to, String userStatus) {
    RouteMatch there = matcher.match(to.path(), userStatus);
    return there.outcome() != RouteMatch.Outcome.NOT_FOUND
        && (there.leadsElsewhere()
            || there.microFrontend() != matcher.match(from.path(), userStatus).microFrontend());
  }

  /** When what the user gets at an address is to be fetched ahead. */
  String prefetching(Address address, String userStatus) {
    MicroFrontend found = matcher.match(address.path(), userStatus).microFrontend();
    return found == null ? "none" : found.loading().prefetch();
  }

  /** Whether any micro-frontend is to be fetched ahead. */
  boolean fetchAhead() {
    return fetchedAhead("none").size() < routeMap.microFrontends().size();
  }

  /** The micro-frontends that are fetched ahead in one of the ways. */
  Vec<MicroFrontend> fetchedAhead(String way) {
    Vec<MicroFrontend> found = new Vec<>();
    for (int i = 0; i < routeMap.microFrontends().size(); i++) {
      MicroFrontend one = routeMap.microFrontends().valueAt(i);
      if (one.loading().prefetch().equals(way)) {
        found.add(one);
      }
    }
    return found;
  }

  /**
   * Finds what the user gets at the address.
   *
   * @throws BerthException {@code NO_ROUTE} or {@code REDIRECT_LOOP}
   */
  Destination find(Address wanted, String userStatus) {
    Address address = wanted;
    String kept = "";
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      RouteMatch match = matcher.match(address.path(), userStatus);
      if (!match.location().startsWith("/")) {
        return end(address, match, kept);
      }
      if (match.outcome() == RouteMatch.Outcome.OTHERWISE) {
        kept = wanted.url();
      }
      address = Address.of(match.location());
    }
    throw new BerthException(
        ErrorCode.REDIRECT_LOOP,
        "The redirects from " + wanted.path() + " go round in circles. Check the route map.");
  }

  private static Destination end(Address address, RouteMatch match, String kept) {
    if (match.microFrontend() == null && !match.leadsElsewhere()) {
      throw noRoute(address);
    }
    return new Destination(address, match, kept);
  }

  private static BerthException noRoute(Address address) {
    return new BerthException(
        ErrorCode.NO_ROUTE,
        "Nothing is registered at "
            + address.path()
            + ". Check the address, or add a route or fallback.notFound to the route map.");
  }
}
