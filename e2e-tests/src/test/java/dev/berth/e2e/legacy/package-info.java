/** The bootstrap for old televisions, in a Chromium that has been made to look like an old one. */
package dev.berth.e2e.legacy;
