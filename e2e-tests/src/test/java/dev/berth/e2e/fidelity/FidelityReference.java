package dev.berth.e2e.fidelity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the page of the documentation that says what the conformance suite shows. */
final class FidelityReference {
  private static final String PAGE = "../../e2e-tests/src/test/resources/fidelity/%s/index.html";
  private static final String EQUAL = "as natively";

  private final Map<String, List<ConformancePage>> areas;
  private final List<String> reasons = new ArrayList<>();

  FidelityReference(List<ConformancePage> pages) {
    areas =
        pages.stream()
            .collect(
                Collectors.groupingBy(
                    ConformancePage::area, TreeMap::new, Collectors.toUnmodifiableList()));
  }

  /** The text of {@code docs/reference/fidelity.md}. */
  String markdown() {
    reasons.clear();
    String tables =
        areas.entrySet().stream()
            .map(area -> table(area.getKey(), area.getValue()))
            .collect(Collectors.joining("\n"));
    return resource("fidelity-introduction.md").formatted(pages(), areas.size(), shares())
        + "\n"
        + tables
        + "\n## Where a page differs\n\n"
        + differences()
        + "\n"
        + resource("fidelity-unshown.md");
  }

  private long pages() {
    return areas.values().stream().mapToLong(List::size).sum();
  }

  private String table(String area, List<ConformancePage> pages) {
    return "## %s\n\n| behaviour | %s |\n|---|---|---|---|\n"
            .formatted(heading(area), ofEachWay(" | ", Way::words))
        + pages.stream().map(this::row).collect(Collectors.joining());
  }

  private String row(ConformancePage page) {
    return "| [%s](%s) | %s |\n"
        .formatted(
            page.title(),
            PAGE.formatted(page.path()),
            ofEachWay(
                " | ", way -> way.difference(page).map(why -> cell(page, why)).orElse(EQUAL)));
  }

  private String cell(ConformancePage page, String why) {
    String reason = "**%s**: %s".formatted(page.title(), why);
    if (!reasons.contains(reason)) {
      reasons.add(reason);
    }
    return "differs (%d)".formatted(reasons.indexOf(reason) + 1);
  }

  /** How many pages are as natively, way by way. */
  private String shares() {
    return ofEachWay(
        "\n", way -> "- %s: %d of %d".formatted(way.words(), equalPages(way), pages()));
  }

  private long equalPages(Way way) {
    return areas.values().stream()
        .flatMap(List::stream)
        .filter(page -> way.difference(page).isEmpty())
        .count();
  }

  private static String ofEachWay(String between, Function<Way, String> text) {
    return Arrays.stream(Way.values()).map(text).collect(Collectors.joining(between));
  }

  private String differences() {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < reasons.size(); i++) {
      list.append("%d. %s\n".formatted(i + 1, reasons.get(i)));
    }
    return list.isEmpty() ? "None does.\n" : list.toString();
  }

  private static String heading(String area) {
    String words = area.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String resource(String name) {
    try (InputStream text = FidelityReference.class.getResourceAsStream(name)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
