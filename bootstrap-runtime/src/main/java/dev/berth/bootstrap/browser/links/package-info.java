/** Where links and forms of the page lead: to the browser, to the page itself, to the shell. */
package dev.berth.bootstrap.browser.links;
