/**
 * What of npm the tests need: packages, and the Node that comes with Playwright. A JDK stays all
 * that is needed.
 */
package dev.berth.e2e.npm;
