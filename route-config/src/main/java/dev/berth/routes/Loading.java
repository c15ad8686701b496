package dev.berth.routes;

/**
 * Says how the files of a micro-frontend are fetched.
 *
 * @param timeoutMillis how long one attempt to fetch the entry point may take
 * @param retries how many further attempts follow a failed one
 * @param prefetch {@code none}, {@code hover} or {@code idle}
 */
public record Loading(int timeoutMillis, int retries, String prefetch, Budget budget) {}
