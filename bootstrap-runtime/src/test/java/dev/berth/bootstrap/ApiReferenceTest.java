package dev.berth.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.build.api.DeclareApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps the reference in step with the interfaces that declare the API. */
class ApiReferenceTest {
  private static final Path PAGE = Path.of("../docs/reference/js-api.md");
  private static final Path SOURCES = Path.of("src/main/java/dev/berth/bootstrap");
  private static final String RENEWAL =
      "./mvnw -pl bootstrap-runtime -am test -Dtest=ApiReferenceTest"
          + " -DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false -Dreference.write=true";

  @Test
  void theReferenceSaysWhatTheDeclarationSays() throws IOException {
    String page = Files.readString(PAGE);
    String renewed = DeclareApi.reference(SOURCES, page);
    if (Boolean.getBoolean("reference.write")) {
      Files.writeString(PAGE, renewed);
    }

    assertThat(Files.readString(PAGE))
        .as("js-api.md is stale. Renew it by: %s", RENEWAL)
        .isEqualTo(renewed);
  }
}
