/**
 * Trims TeaVM's script between TeaVM and Closure, which makes the bootstrap a third smaller.
 *
 * <p>TeaVM prepares for programs that use all of Java. Ours do not, so that classes need no table
 * at run time, strings need no wrapper, arrays and exceptions no class of their own, and fields of
 * unrelated classes can share short names. All steps work on Closure's syntax tree, so that the
 * source map needs no bookkeeping, and on TeaVM's unminified names, so that each piece is known by
 * its name. What a step does not know stops the build with an {@link
 * dev.berth.build.trim.UnexpectedShape}.
 *
 * <p>A program that is to be trimmed does without:
 *
 * <ul>
 *   <li>{@code instanceof} with interfaces, arrays or {@code Object}, and {@code getClass()};
 *   <li>{@code equals}, {@code hashCode} or {@code toString} of a string known as an {@code Object}
 *       or {@code CharSequence} only, and {@code new String(...)};
 *   <li>arrays of arrays created in one go, and {@code clone()} of anything but arrays;
 *   <li>the arguments of {@code main}.
 * </ul>
 *
 * <p>Besides, {@code ==} compares texts, identity hash codes are gone, and an exception that
 * escapes to JavaScript is an {@code Error} with the message and stack, not one with a cause.
 */
package dev.berth.build.trim;
