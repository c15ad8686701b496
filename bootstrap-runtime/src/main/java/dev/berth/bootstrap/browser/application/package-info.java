/** What {@code bootstrap.application.js} does in the browser: labels, addresses, the session. */
package dev.berth.bootstrap.browser.application;
