package dev.berth.build.probe;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A program that tries the lean strings where they matter, in JavaScript, and then fails. */
public final class StringsProbe {
  /** The line of this file with the failure that the shipped source map must lead to. */
  public static final int LINE_OF_THE_FAILURE = 39;

  private StringsProbe() {}

  /** Reports each result; the page holds the inputs so that the compiler cannot know them. */
  public static void main(String[] args) {
    String missing = input("missing");
    String text = input("text");
    int length = text.length();
    report("concatenation", "n" + length + (length + 1.0) + 'c' + true + 7L + missing + length);
    report("nulls", missing + missing);
    report("null", "" + missing);
    report("doubles", "" + (length + 1.0) + (length + 0.5));
    report("indexOf", text.indexOf('b') + "," + text.indexOf("c", 4) + "," + text.indexOf("zz"));
    report("lastIndexOf", text.lastIndexOf('a') + "," + text.lastIndexOf('a', 3));
    report("lastIndexOfBefore", "" + text.lastIndexOf(' ', -1));
    report("contains", text.contains("ca") + "," + text.contains("x"));
    report("startsWith", text.startsWith(" a") + "," + text.endsWith("c"));
    report("replace", text.trim().replace("bc", "X"));
    report("undefined", object("left out") == null ? "null" : "undefined");
    report("object", new StringsProbe().toString());
    fail(text);
  }

  @Override
  public String toString() {
    return super.toString();
  }

  private static void fail(String text) {
    throw new IllegalStateException(text);
  }

  @JSBody(params = "name", script = "return window.inputs[name]||null")
  private static native String input(String name);

  @JSBody(params = "name", script = "return window.inputs[name]")
  private static native JSObject object(String name);

  @JSBody(
      params = {"name", "value"},
      script = "window.results[name]=value")
  private static native void report(String name, String value);
}
