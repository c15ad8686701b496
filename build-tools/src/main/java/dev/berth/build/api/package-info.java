/**
 * Reads the interfaces that declare {@code window.berth}, with their comments, and writes what
 * users read of them: the declaration for TypeScript and the members part of the reference.
 */
package dev.berth.build.api;
