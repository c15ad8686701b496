/** Devices that a browser on a laptop pretends to be. */
package dev.berth.bootstrap.browser.emulation;
