package dev.berth.routes;

/**
 * Names the micro-frontends that step in; an empty name stands for the built-in page.
 *
 * @param notFound shown where no route matches
 * @param failure shown when a micro-frontend without a fallback of its own cannot be mounted
 */
public record Fallback(String notFound, String failure) {}
