package dev.berth.bootstrap.lifecycle;

import dev.berth.bootstrap.loading.DocumentLife;
import dev.berth.bootstrap.reclaim.Housekeeping;

/**
 * The shell's page, as far as a micro-frontend lives in it.
 *
 * @param outlet where its nodes go
 * @param housekeeping makes the page as it was
 * @param life what the page tells its scripts
 * @param freezer keeps pages that leave
 */
public record Premises(
    Outlet outlet, Housekeeping housekeeping, DocumentLife life, Freezer freezer) {}
