package dev.berth.e2e.purity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps the page about purity in step with what the suite shows. */
class PurityReferenceTest {
  private static final Path FILE = Path.of("../docs/reference/purity.md");

  @Test
  void theReferenceSaysWhatTheSuiteShows() throws IOException {
    String markdown = new PurityReference(SideEffect.all()).markdown();
    if (Boolean.getBoolean("purity.write")) {
      Files.writeString(FILE, markdown);
    }

    assertThat(FILE)
        .as("stale: run ./mvnw -pl e2e-tests -am test -Dpurity.write=true and commit the file")
        .content()
        .isEqualTo(markdown);
  }

  @Test
  void thereAreManySideEffects() {
    assertThat(SideEffect.all()).hasSizeGreaterThanOrEqualTo(80);
  }
}
