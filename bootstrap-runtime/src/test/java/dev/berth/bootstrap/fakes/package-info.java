/** Stand-ins for the browser: small, driven by hand, each named after its role. */
package dev.berth.bootstrap.fakes;
