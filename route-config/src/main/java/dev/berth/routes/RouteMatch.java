package dev.berth.routes;

import dev.berth.collections.Dict;

/**
 * Answers what belongs to a path for a user.
 *
 * @param outcome which of the four answers this is
 * @param route the route that matched; null for {@code NOT_FOUND}
 * @param microFrontend what to show; for {@code NOT_FOUND} the fallback; null when there is none
 * @param base the part of the path before the {@code *}, the whole path when there is none, never
 *     with a final slash unless it is {@code /}
 * @param params the segments that stand for {@code :name}, as they are in the URL, not decoded
 * @param location where a redirect or {@code otherwise} leads: a path with the base of the route
 *     map, or an absolute URL; empty for the other outcomes
 */
public record RouteMatch(
    Outcome outcome,
    Route route,
    MicroFrontend microFrontend,
    String base,
    Dict<String> params,
    String location) {
  /** What can become of a path. */
  public enum Outcome {
    MICRO_FRONTEND,
    REDIRECT,
    OTHERWISE,
    NOT_FOUND
  }

  /** Tells whether the user is sent to {@link #location}. */
  public boolean leadsElsewhere() {
    return !location.isEmpty();
  }
}
