/** Real applications, as their packages ship them, opened alone and through the bootstrap. */
package dev.berth.e2e.apps;
