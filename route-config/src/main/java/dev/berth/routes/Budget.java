package dev.berth.routes;

/**
 * Bounds what a micro-frontend may weigh, in bytes as transferred; zero for no bound.
 *
 * @param scriptBytes all its scripts together
 * @param styleBytes all its style sheets together
 */
public record Budget(int scriptBytes, int styleBytes) {}
