/**
 * What of npm the tests need: packages, the Node that comes with Playwright, and npm itself. A JDK
 * stays all that is needed.
 */
package dev.berth.e2e.npm;
