package dev.berth.routes;

import dev.berth.collections.Dict;
import dev.berth.collections.Vec;

/**
 * Says which micro-frontend belongs to which URL path, for whom.
 *
 * @param base what every path starts with, without a final slash: empty when the paths start at the
 *     root
 * @param history {@code path} or {@code hash}: which part of the URL holds the path
 * @param microFrontends by name
 * @param routes in the order of the file, which has no influence on matching
 */
public record RouteMap(
    String base,
    String history,
    Dict<MicroFrontend> microFrontends,
    Vec<Route> routes,
    Fallback fallback) {}
