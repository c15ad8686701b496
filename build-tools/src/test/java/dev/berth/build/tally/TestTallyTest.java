package dev.berth.build.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestTallyTest {
  private static final String JVM = "one/target/surefire-reports";
  private static final String OTHER_JVM = "two/target/surefire-reports";
  private static final String HTML_UNIT = "e2e/target/failsafe-reports/htmlunit";
  private static final String CHROMIUM = "e2e/target/failsafe-reports/chromium";

  @TempDir Path repository;

  @Test
  void theReportsOfAllModulesAreAddedUpByKind() throws IOException {
    report(JVM, "tests='3' errors='0' skipped='0' failures='0'");
    report(OTHER_JVM, "tests='4' errors='0' skipped='0' failures='0'");
    report(HTML_UNIT, "tests='2' errors='0' skipped='0' failures='0'");
    report(CHROMIUM, "tests='5' errors='0' skipped='0' failures='0'");

    TestTally tally = TestTally.of(repository);

    assertThat(tally.summary())
        .isEqualTo("JVM 7 passed, HtmlUnit 2 passed, Chromium 5 passed\n14 passed, 0 failed");
    assertThatCode(tally::demandComplete).doesNotThrowAnyException();
  }

  @Test
  void failuresAndErrorsAreNotPassed() throws IOException {
    report(JVM, "tests='5' errors='1' skipped='0' failures='2'");

    assertThat(TestTally.of(repository).summary()).endsWith("\n2 passed, 3 failed");
  }

  @Test
  void aKindWithoutTestsFailsTheBuild() throws IOException {
    report(JVM, "tests='3' errors='0' skipped='0' failures='0'");
    report(HTML_UNIT, "tests='2' errors='0' skipped='0' failures='0'");

    assertThatIllegalStateException()
        .isThrownBy(TestTally.of(repository)::demandComplete)
        .withMessage("No Chromium test ran: run the whole build.");
  }

  @Test
  void aSkippedTestFailsTheBuild() throws IOException {
    report(JVM, "tests='3' errors='0' skipped='1' failures='0'");
    report(HTML_UNIT, "tests='2' errors='0' skipped='0' failures='0'");
    report(CHROMIUM, "tests='1' errors='0' skipped='0' failures='0'");

    assertThatIllegalStateException()
        .isThrownBy(TestTally.of(repository)::demandComplete)
        .withMessage("1 JVM tests were skipped: none may be.");
  }

  private void report(String folder, String attributes) throws IOException {
    Path reports = Files.createDirectories(repository.resolve(folder));
    Files.writeString(
        reports.resolve("TEST-x.xml"), "<?xml version='1.0'?><testsuite " + attributes + "/>");
  }
}
