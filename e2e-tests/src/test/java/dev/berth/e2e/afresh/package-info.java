/** Micro-frontends without hooks that come back: each time as the first time. */
package dev.berth.e2e.afresh;
