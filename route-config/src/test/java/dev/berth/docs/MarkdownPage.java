package dev.berth.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param file where it lies
 * @param text as written
 */
record MarkdownPage(Path file, String text) {
  private static final Path ROOT = Path.of("..");
  private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
  private static final Pattern CODE = Pattern.compile("`[^`\\n]+`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern DEFINITION = Pattern.compile("(?m)^\\[([^\\]]+)\\]: (\\S+)$");
  private static final Pattern REFERENCE = Pattern.compile("\\[([^\\]]+)\\]\\[([^\\]]*)\\]");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

  /** The front page, and everything below {@code docs}. */
  static List<MarkdownPage> all() {
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
          .filter(file -> file.toString().endsWith(".md"))
          .map(MarkdownPage::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MarkdownPage read(Path file) {
    try {
      return new MarkdownPage(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The targets of links to other places of this repository. */
  List<String> relativeLinks() {
    Stream<String> inline = LINK.matcher(prose()).results().map(link -> link.group(1));
    Stream<String> defined = DEFINITION.matcher(prose()).results().map(link -> link.group(2));
    return Stream.concat(inline, defined).filter(target -> !target.contains("://")).toList();
  }

  /** The names that links refer to, and that a definition must give. */
  List<String> references() {
    return REFERENCE
        .matcher(prose())
        .results()
        .map(link -> link.group(2).isEmpty() ? link.group(1) : link.group(2))
        .distinct()
        .toList();
  }

  /** The names that definitions give. */
  List<String> definitions() {
    return DEFINITION.matcher(prose()).results().map(link -> link.group(1)).toList();
  }

  List<String> headings() {
    return HEADING.matcher(withoutFences()).results().map(heading -> heading.group(1)).toList();
  }

  /** What a link can name after its number sign. */
  List<String> anchors() {
    return headings().stream()
        .map(text -> text.toLowerCase().replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
        .toList();
  }

  /** What stands below a heading, up to the next one. */
  String section(String heading) {
    String rest = text.substring(text.indexOf("# " + heading + "\n"));
    int end = rest.indexOf("\n#");
    return end < 0 ? rest : rest.substring(0, end);
  }

  /** The code samples in a language. */
  List<String> samples(String language) {
    return FENCE
        .matcher(text)
        .results()
        .filter(fence -> fence.group(1).equals(language))
        .map(fence -> fence.group(2))
        .toList();
  }

  private String prose() {
    return CODE.matcher(withoutFences()).replaceAll("code");
  }

  private String withoutFences() {
    return FENCE.matcher(text).replaceAll("");
  }

  @Override
  public String toString() {
    return ROOT.relativize(file).toString();
  }
}
