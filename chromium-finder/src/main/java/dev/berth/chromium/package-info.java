/**
 * Finds a Chromium for the browser tests, or installs one. A test run never goes green without a
 * browser: when none can be had, every browser test fails with the list of what was tried.
 */
package dev.berth.chromium;
