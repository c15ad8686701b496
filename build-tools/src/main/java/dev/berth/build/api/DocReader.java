package dev.berth.build.api;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.ThrowsTree;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a comment of Java. */
final class DocReader {
  private final Map<String, String> parameters = new LinkedHashMap<>();
  private final Map<String, String> failures = new LinkedHashMap<>();
  private String returned = "";

  private DocReader() {}

  static ApiDoc read(DocCommentTree comment) {
    DocReader reader = new DocReader();
    comment.getBlockTags().forEach(reader::take);
    return new ApiDoc(
        paragraphs(comment.getFullBody()), reader.parameters, reader.returned, reader.failures);
  }

  private void take(DocTree tag) {
    if (tag instanceof ParamTree parameter) {
      parameters.put(parameter.getName().toString(), line(parameter.getDescription()));
    } else if (tag instanceof ReturnTree result) {
      returned = line(result.getDescription());
    } else if (tag instanceof ThrowsTree failure) {
      failures.put(failure.getExceptionName().toString(), line(failure.getDescription()));
    }
  }

  private static List<String> paragraphs(List<? extends DocTree> body) {
    return Arrays.stream(Markdown.of(body).split("\n\n"))
        .map(DocReader::line)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  private static String line(List<? extends DocTree> description) {
    return line(Markdown.of(description));
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
