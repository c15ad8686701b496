package dev.berth.routes;

/**
 * Describes one micro-frontend as the route map declares it, defaults included.
 *
 * @param title the document title until the entry point brings its own; empty for none
 * @param kind {@code html}, {@code module}, {@code element} or {@code iframe}
 * @param fallback name of the micro-frontend shown when this one fails; empty for none
 * @param data handed to the lifecycle hooks as it is; null when the route map gives none
 */
public record MicroFrontend(
    String name,
    String title,
    String kind,
    String fallback,
    EntryPoint entryPoint,
    Loading loading,
    Mounting mounting,
    JsonValue data) {}
