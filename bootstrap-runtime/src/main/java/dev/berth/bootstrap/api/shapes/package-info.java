/**
 * What the objects hold that {@code window.berth} takes and hands out as plain data. No script
 * carries these interfaces: they are there for the declaration and the reference.
 */
package dev.berth.bootstrap.api.shapes;
