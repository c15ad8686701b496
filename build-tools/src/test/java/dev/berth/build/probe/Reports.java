package dev.berth.build.probe;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;

/** Where programs put their results: a list on the JVM, an array of the page in JavaScript. */
public final class Reports {
  private static final List<String> ALL = new ArrayList<>();

  private Reports() {}

  /** Takes what a program reported on the JVM, each line a name and a value. */
  public static List<String> take() {
    List<String> reports = List.copyOf(ALL);
    ALL.clear();
    return reports;
  }

  @JSBody(
      params = {"name", "value"},
      script = "window.reports.push(name+': '+value)")
  static void report(String name, String value) {
    ALL.add(name + ": " + value);
  }

  /** A number that the compiler cannot know. */
  @JSBody(params = "value", script = "return window.given||value")
  static int input(int value) {
    return value;
  }

  /** A text that the compiler cannot know. */
  @JSBody(params = "value", script = "return value")
  static String text(String value) {
    return value;
  }
}
