/** The devices that keep files for a browser, and {@code berth.files} in front of them. */
package dev.berth.bootstrap.browser.files;
