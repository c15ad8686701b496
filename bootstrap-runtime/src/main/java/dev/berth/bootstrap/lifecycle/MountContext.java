package dev.berth.bootstrap.lifecycle;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.routes.RouteMatch;

/**
 * What the hooks of a micro-frontend are told.
 *
 * @param match why it is here
 * @param remount it was here before and is not evaluated again
 * @param stay requested when the micro-frontend leaves
 */
public record MountContext(RouteMatch match, boolean remount, Cancellation stay) {}
