package dev.berth.build.lean;

import org.teavm.jso.JSBody;

/**
 * The JavaScript {@code +} that compiled string concatenations call; it exists at run time in the
 * bootstrap, never on the JVM.
 */
public final class NativeConcatenation {
  private NativeConcatenation() {}

  /** Joins two operands. */
  @JSBody(
      params = {"a", "b"},
      script = "return a+b")
  public static native String join(String a, String b);

  /** Joins three operands. */
  @JSBody(
      params = {"a", "b", "c"},
      script = "return a+b+c")
  public static native String join(String a, String b, String c);

  /** Joins four operands. */
  @JSBody(
      params = {"a", "b", "c", "d"},
      script = "return a+b+c+d")
  public static native String join(String a, String b, String c, String d);

  /** Joins five operands. */
  @JSBody(
      params = {"a", "b", "c", "d", "e"},
      script = "return a+b+c+d+e")
  public static native String join(String a, String b, String c, String d, String e);

  /** Writes an integer. */
  @JSBody(params = "a", script = "return ''+a")
  public static native String text(int a);

  /**
   * Writes a number as JavaScript does: 1.0 is "1". Not by {@code ''+a}: TeaVM inlines a sum
   * without its parentheses there, so that {@code ''+(x+1.0)} would join twice.
   */
  @JSBody(params = "a", script = "return String(a)")
  public static native String text(double a);

  /** Writes one UTF-16 unit. */
  @JSBody(params = "a", script = "return String.fromCharCode(a)")
  public static native String text(char a);

  /** Writes a long, exact up to 2^53. */
  public static String text(long a) {
    return text((double) a);
  }

  /** Writes "true" or "false". */
  public static String text(boolean a) {
    return a ? "true" : "false";
  }

  /** Writes an object's own text, or "null". */
  public static String text(Object a) {
    return a == null ? "null" : a.toString();
  }
}
