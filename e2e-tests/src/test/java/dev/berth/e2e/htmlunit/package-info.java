/** Runs the shipped bootstrap in HtmlUnit: a browser of pure Java, quick to start. */
package dev.berth.e2e.htmlunit;
