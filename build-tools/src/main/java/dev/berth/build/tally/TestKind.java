package dev.berth.build.tally;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/** Where a test runs, and where Maven leaves the reports of such tests. */
enum TestKind {
  JVM("JVM", "*/target/surefire-reports"),
  HTML_UNIT("HtmlUnit", "*/target/failsafe-reports/htmlunit"),
  CHROMIUM("Chromium", "*/target/failsafe-reports/chromium");

  private static final int DEEPEST = 5;

  private final String label;
  private final String folder;

  TestKind(String label, String folder) {
    this.label = label;
    this.folder = folder;
  }

  String label() {
    return label;
  }

  TestCount count(Path repository) throws IOException {
    TestCount count = TestCount.NONE;
    for (Path report : reports(repository)) {
      count = count.plus(TestCount.read(report));
    }
    return count;
  }

  private List<Path> reports(Path repository) throws IOException {
    PathMatcher report = FileSystems.getDefault().getPathMatcher("glob:" + folder + "/TEST-*.xml");
    try (Stream<Path> files = Files.walk(repository, DEEPEST)) {
      return files.filter(file -> report.matches(repository.relativize(file))).toList();
    }
  }
}
