package dev.berth.build.probe;

/** Joins texts. */
final class StringList {
  private String text = "";

  void add(String more) {
    text = text + more + ",";
  }

  String joined() {
    return text;
  }
}
