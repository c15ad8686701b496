/** Pages of micro-frontends that are kept for their return: {@code bootstrap.keep.js}. */
package dev.berth.bootstrap.browser.keep;
