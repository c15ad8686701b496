package dev.berth.build.api;

import java.util.List;
import java.util.Map;

/**
 * What a comment says, as Markdown.
 *
 * @param paragraphs the text before the tags
 * @param parameters what is said of each
 * @param returned what is said of the result; empty when nothing is
 * @param failures by code
 */
record ApiDoc(
    List<String> paragraphs,
    Map<String, String> parameters,
    String returned,
    Map<String, String> failures) {

  ApiDoc {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The text as one line. */
  String line() {
    return String.join(" ", paragraphs);
  }
}
