/** Micro-frontends whose entry point is no HTML page, and applications of other orchestrators. */
package dev.berth.e2e.kinds;
