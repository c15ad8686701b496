package dev.berth.routes;

import dev.berth.collections.Vec;

/**
 * Binds a path, for some users or for all, to a micro-frontend or to another path.
 *
 * @param microFrontend name of what is shown; empty when {@code redirect} is set
 * @param redirect where the user is sent; empty when {@code microFrontend} is set
 * @param userStatuses whom the route serves; empty for everybody
 * @param otherwise where the others are sent; empty to leave them to less specific routes
 */
public record Route(
    PathPattern path,
    String microFrontend,
    String redirect,
    Vec<String> userStatuses,
    String otherwise) {
  static final int NAMES_THE_USER = 3;
  static final int SERVES_EVERYBODY = 2;
  static final int SENDS_AWAY = 1;
  static final int IS_NOT_FOR_THE_USER = 0;

  /** Ranks how much the route means this user, to choose among routes of equal path. */
  int claimOn(String userStatus) {
    if (userStatuses.size() == 0) {
      return SERVES_EVERYBODY;
    }
    if (userStatuses.contains(userStatus)) {
      return NAMES_THE_USER;
    }
    return otherwise.isEmpty() ? IS_NOT_FOR_THE_USER : SENDS_AWAY;
  }

  /** Tells where the route sends this user, or nothing when it does not. */
  String targetFor(String userStatus) {
    int claim = claimOn(userStatus);
    if (claim == SENDS_AWAY) {
      return otherwise;
    }
    return claim == IS_NOT_FOR_THE_USER ? "" : redirect;
  }
}
