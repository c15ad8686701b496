/** Reads route maps on the JVM, where Jackson is at hand; never part of the browser's script. */
package dev.berth.routes.json;
