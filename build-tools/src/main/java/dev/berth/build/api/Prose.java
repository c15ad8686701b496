package dev.berth.build.api;

import java.util.ArrayList;
import java.util.List;

/** Pieces of a page of the reference, as this repository writes them. */
final class Prose {
  private static final int WIDTH = 110;

  private Prose() {}

  /** A paragraph in lines; links lead from the folder of the reference. */
  static String paragraph(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : fromReference(text).split(" ")) {
      if (line.length() + word.length() >= WIDTH) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(word).append(' ');
    }
    lines.add(line.toString().strip());
    return String.join("\n", lines) + "\n";
  }

  static String head(String... columns) {
    return "| " + String.join(" | ", columns) + " |\n" + "|---".repeat(columns.length) + "|\n";
  }

  static String row(String... cells) {
    StringBuilder row = new StringBuilder();
    for (String cell : cells) {
      row.append("| ").append(fromReference(cell).replace("|", "\\|")).append(' ');
    }
    return row.append("|\n").toString();
  }

  static String code(String text) {
    return "`" + text + "`";
  }

  private static String fromReference(String text) {
    return text.replace("](docs/reference/js-api.md#", "](#")
        .replace("](docs/reference/", "](")
        .replace("](docs/", "](../");
  }
}
