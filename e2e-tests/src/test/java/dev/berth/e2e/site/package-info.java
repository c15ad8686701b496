/** What the browsers are pointed at: the sample product, or a site made up by a test. */
package dev.berth.e2e.site;
