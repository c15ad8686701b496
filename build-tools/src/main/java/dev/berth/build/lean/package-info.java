/**
 * A TeaVM compiler plugin that lets Java strings be JavaScript strings, which saves about 7 % of
 * the bootstrap.
 *
 * <p>TeaVM compiles the Java class library's own string code. JavaScript has the same operations
 * built in, so concatenation and the common {@code String} methods are mapped to them. Some results
 * then differ from Java's, which tests on the JVM do not show:
 *
 * <ul>
 *   <li>{@code "" + 1.0} is {@code "1"} and {@code "" + 1e21} is {@code "1e+21"}: numbers are
 *       written as JavaScript writes them;
 *   <li>a {@code long} beyond 2<sup>53</sup> loses precision when it becomes text;
 *   <li>{@code trim()} strips all that JavaScript calls white space, and {@code replace("", "-")}
 *       puts nothing before the first and after the last character;
 *   <li>{@code charAt} and {@code substring} take positions beyond the text as JavaScript does,
 *       without an exception.
 * </ul>
 *
 * <p>Exceptions keep their message and cause only, and {@code toString()} gives the message.
 *
 * <p>Besides, {@code Object.toString()} gives the fixed text {@code [Object]}: the Java one drags
 * in class names and hexadecimal formatting.
 */
package dev.berth.build.lean;
