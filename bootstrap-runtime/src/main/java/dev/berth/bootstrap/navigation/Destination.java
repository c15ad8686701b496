package dev.berth.bootstrap.navigation;

import dev.berth.routes.MicroFrontend;
import dev.berth.routes.RouteMatch;

/**
 * Where a wanted address leads for this user, redirects followed.
 *
 * @param address what the address bar will show
 * @param match its micro-frontend, or a redirect out of the application
 * @param wanted the URL that the user was kept from until sign-in; empty when nothing was
 */
public record Destination(Address address, RouteMatch match, String wanted) {
  /** Whether a redirect leads out of this application. */
  boolean leadsOut() {
    return match.leadsElsewhere();
  }

  /** The name of the micro-frontend. */
  String name() {
    return match.microFrontend().name();
  }

  /** The same at another address of its own. */
  Destination at(Address other) {
    return new Destination(other, match, wanted);
  }

  /** The same place with another micro-frontend in it. */
  Destination withMicroFrontend(MicroFrontend other) {
    return new Destination(
        address,
        new RouteMatch(
            match.outcome(), match.route(), other, match.base(), match.params(), match.location()),
        wanted);
  }
}
