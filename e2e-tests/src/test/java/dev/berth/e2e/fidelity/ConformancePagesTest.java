package dev.berth.e2e.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a conformance page must have to be one. */
class ConformancePagesTest {
  private static final Set<String> KEYS =
      Set.of(
          "place", "entry", "difference", "own.difference", "away.difference", "origin.difference");

  static List<ConformancePage> pages() {
    return ConformancePages.all();
  }

  @Test
  void noTwoPagesShowTheSame() {
    assertThat(pages()).extracting(ConformancePage::title).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everyPageTracesAndEnds(ConformancePage page) throws IOException {
    assertThat(sources(page)).contains("trace(").containsPattern("trace\\.(end|keep)\\(");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everySettingIsAKnownOne(ConformancePage page) {
    assertThat(page.settings().keySet())
        .allMatch(key -> KEYS.contains(key) || key.startsWith("header.") || key.startsWith("mfe."));
  }

  private static String sources(ConformancePage page) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(ConformancePages.FOLDER.resolve(page.path()))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        text.append(Files.readString(file, StandardCharsets.ISO_8859_1).replace("\0", ""));
      }
    }
    return text.toString();
  }
}
