/**
 * The step that turns TeaVM's output into the file that ships: minified once more, wrapped, mapped
 * back to Java, hashed, and measured against its budget.
 */
package dev.berth.build.ship;
