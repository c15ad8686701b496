package dev.berth.build.lean;

import org.teavm.jso.JSBody;

/**
 * JavaScript's string methods under the names of Java's; {@link LeanClassLibrary} puts each public
 * method in place of the method of {@code String} with the same name and parameters.
 */
public final class NativeStrings {
  private NativeStrings() {}

  /** In place of {@link String#indexOf(int)}. */
  public static int indexOf(String text, int codePoint) {
    return find(text, character(codePoint));
  }

  /** In place of {@link String#indexOf(int, int)}. */
  public static int indexOf(String text, int codePoint, int from) {
    return find(text, character(codePoint), from);
  }

  /** In place of {@link String#indexOf(String)}. */
  public static int indexOf(String text, String wanted) {
    return find(text, wanted);
  }

  /** In place of {@link String#indexOf(String, int)}. */
  public static int indexOf(String text, String wanted, int from) {
    return find(text, wanted, from);
  }

  /** In place of {@link String#lastIndexOf(int)}. */
  public static int lastIndexOf(String text, int codePoint) {
    return findLast(text, character(codePoint));
  }

  /** In place of {@link String#lastIndexOf(int, int)}; JavaScript takes a negative start for 0. */
  public static int lastIndexOf(String text, int codePoint, int from) {
    return from < 0 ? -1 : findLast(text, character(codePoint), from);
  }

  /** In place of {@link String#lastIndexOf(String)}. */
  public static int lastIndexOf(String text, String wanted) {
    return findLast(text, wanted);
  }

  /** In place of {@link String#contains}. */
  public static boolean contains(String text, CharSequence wanted) {
    return find(text, wanted.toString()) >= 0;
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

  /** In place of {@link String#length}. */
  @JSBody(params = "text", script = "return text.length")
  public static native int length(String text);

  /** In place of {@link String#isEmpty}. */
  public static boolean isEmpty(String text) {
    return length(text) == 0;
  }

  /** In place of {@link String#charAt}; JavaScript gives 0 beyond the end. */
  @JSBody(
      params = {"text", "index"},
      script = "return text.charCodeAt(index)")
  public static native char charAt(String text, int index);

  /** In place of {@link String#substring(int)}. */
  @JSBody(
      params = {"text", "from"},
      script = "return text.substring(from)")
  public static native String substring(String text, int from);

  /** In place of {@link String#substring(int, int)}; JavaScript takes limits beyond the end. */
  @JSBody(
      params = {"text", "from", "to"},
      script = "return text.substring(from,to)")
  public static native String substring(String text, int from, int to);

  /** In place of {@link String#hashCode}, which keeps its result in the object. */
  public static int hashCode(String text) {
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  @JSBody(params = "codePoint", script = "return String.fromCodePoint(codePoint)")
  private static native String character(int codePoint);

  @JSBody(
      params = {"text", "wanted"},
      script = "return text.indexOf(wanted)")
  private static native int find(String text, String wanted);

  @JSBody(
      params = {"text", "wanted", "from"},
      script = "return text.indexOf(wanted,from)")
  private static native int find(String text, String wanted, int from);

  @JSBody(
      params = {"text", "wanted"},
      script = "return text.lastIndexOf(wanted)")
  private static native int findLast(String text, String wanted);

  @JSBody(
      params = {"text", "wanted", "from"},
      script = "return text.lastIndexOf(wanted,from)")
  private static native int findLast(String text, String wanted, int from);

  @JSBody(
      params = {"text", "wanted", "replacement"},
      script = "return text.split(wanted).join(replacement)")
  private static native String replaceEach(String text, String wanted, String replacement);
}
