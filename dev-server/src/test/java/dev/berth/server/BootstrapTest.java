package dev.berth.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.server.site.UnusableSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BootstrapTest {
  @TempDir private Path folder;
  @TempDir private Path elsewhere;

  @Test
  void theBootstrapAndItsSourceMapComeWithTheServer() throws Exception {
    try (ServedSite site = ServedSite.in(folder)) {
      assertThat(site.get("/bootstrap.js").body()).contains("bundled");
      assertThat(site.get("/bootstrap.js.map").body()).contains("\"version\":3");
    }
  }

  @Test
  void theSitesOwnBootstrapGoesBeforeTheBundledOne() throws Exception {
    ServedSite.write(folder, "bootstrap.js", "own");

    try (ServedSite site = ServedSite.in(folder)) {
      assertThat(site.get("/bootstrap.js").body()).isEqualTo("own");
    }
  }

  @Test
  void anOverrideGoesBeforeEverythingAndBringsItsSourceMap() throws Exception {
    ServedSite.write(folder, "bootstrap.js", "own");
    Path script = ServedSite.write(elsewhere, "build/debug.js", "debug");
    ServedSite.write(elsewhere, "build/bootstrap.js.map", "debug map");

    try (ServedSite site = ServedSite.in(folder, options -> options.withBootstrap(script))) {
      assertThat(site.get("/bootstrap.js").body()).isEqualTo("debug");
      assertThat(site.get("/bootstrap.js.map").body()).isEqualTo("debug map");
      assertThat(site.get("/debug.js").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void anOverrideThatIsNotThereIsNamedAtTheStart() {
    Path missing = elsewhere.resolve("missing.js");

    assertThatThrownBy(() -> ServedSite.in(folder, options -> options.withBootstrap(missing)))
        .isInstanceOf(UnusableSite.class)
        .hasMessage("--bootstrap " + missing + ": there is no such file.");
  }

  @Test
  void theStartTellsTheSizeOfTheBootstrap() throws Exception {
    ServedSite.write(folder, "bootstrap.js", "x".repeat(2048));

    try (ServedSite site = ServedSite.in(folder)) {
      assertThat(site.shown()).contains("/bootstrap.js: 2.0 KB, 0.0 KB with gzip");
    }
  }
}
