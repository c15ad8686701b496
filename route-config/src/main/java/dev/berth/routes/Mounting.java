package dev.berth.routes;

/**
 * Says how a micro-frontend lives on the page.
 *
 * @param lifecycleTimeoutMillis how long one lifecycle hook may take
 * @param keepMillis how long it may be held for an instant return after it left; zero for not
 * @param reuse whether a returning user meets the scripts that were evaluated before
 * @param sandbox the sandbox attribute of an {@code iframe}; empty for none, and without meaning
 *     for the other kinds
 */
public record Mounting(int lifecycleTimeoutMillis, int keepMillis, boolean reuse, String sandbox) {}
