/** {@code berth.files} in a real browser: what it does, and what goes wrong. */
package dev.berth.e2e.files;
