package dev.berth.build.lean;

import org.teavm.jso.JSBody;

/**
 * JavaScript's string methods under the names of Java's; {@link LeanClassLibrary} puts each public
 * method in place of the method of {@code String} with the same name and parameters.
 */
public final class NativeStrings {
  private static final int FROM_THE_END = Integer.MAX_VALUE;

  private NativeStrings() {}

  /** In place of {@link String#indexOf(int)}. */
  public static int indexOf(String text, int codePoint) {
    return find(text, character(codePoint), 0);
  }

  /** In place of {@link String#indexOf(int, int)}. */
  public static int indexOf(String text, int codePoint, int from) {
    return find(text, character(codePoint), from);
  }

  /** In place of {@link String#indexOf(String)}. */
  public static int indexOf(String text, String wanted) {
    return find(text, wanted, 0);
  }

  /** In place of {@link String#indexOf(String, int)}. */
  public static int indexOf(String text, String wanted, int from) {
    return find(text, wanted, from);
  }

  /** In place of {@link String#lastIndexOf(int)}. */
  public static int lastIndexOf(String text, int codePoint) {
    return findLast(text, character(codePoint), FROM_THE_END);
  }

  /** In place of {@link String#lastIndexOf(int, int)}; JavaScript takes a negative start for 0. */
  public static int lastIndexOf(String text, int codePoint, int from) {
    return from < 0 ? -1 : findLast(text, character(codePoint), from);
  }

  /** In place of {@link String#lastIndexOf(String)}. */
  public static int lastIndexOf(String text, String wanted) {
    return findLast(text, wanted, FROM_THE_END);
  }

  /** In place of {@link String#contains}. */
  public static boolean contains(String text, CharSequence wanted) {
    return find(text, wanted.toString(), 0) >= 0;
  }

  /** In place of {@link String#replace(CharSequence, CharSequence)}. */
  public static String replace(String text, CharSequence wanted, CharSequence replacement) {
    return replaceEach(text, wanted.toString(), replacement.toString());
  }

  /** In place of {@link String#startsWith(String)}. */
  @JSBody(
      params = {"text", "prefix"},
      script = "return text.startsWith(prefix)")
  public static native boolean startsWith(String text, String prefix);

  /** In place of {@link String#endsWith}. */
  @JSBody(
      params = {"text", "suffix"},
      script = "return text.endsWith(suffix)")
  public static native boolean endsWith(String text, String suffix);

  /** In place of {@link String#concat}. */
  @JSBody(
      params = {"text", "more"},
      script = "return text+more")
  public static native String concat(String text, String more);

  /** In place of {@link String#trim}. */
  @JSBody(params = "text", script = "return text.trim()")
  public static native String trim(String text);

  @JSBody(params = "codePoint", script = "return String.fromCodePoint(codePoint)")
  private static native String character(int codePoint);

  @JSBody(
      params = {"text", "wanted", "from"},
      script = "return text.indexOf(wanted,from)")
  private static native int find(String text, String wanted, int from);

  @JSBody(
      params = {"text", "wanted", "from"},
      script = "return text.lastIndexOf(wanted,from)")
  private static native int findLast(String text, String wanted, int from);

  @JSBody(
      params = {"text", "wanted", "replacement"},
      script = "return text.split(wanted).join(replacement)")
  private static native String replaceEach(String text, String wanted, String replacement);
}
