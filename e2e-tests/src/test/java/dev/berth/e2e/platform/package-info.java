/** Devices other than plain browsers: what each must keep, and the sample product on each. */
package dev.berth.e2e.platform;
