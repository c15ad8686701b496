/** Tells on the terminal what was loaded and what is wrong with it. */
package dev.berth.server.report;
