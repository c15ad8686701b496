/**
 * Checks of the class files that TeaVM is about to compile: names that it would miscompile, and
 * constructs that would cost more than they are worth in a script this small.
 */
package dev.berth.build.checks;
