package dev.berth.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapeTest {
  private static final String SECRET = "not for the web";

  @TempDir private Path parent;
  private Path folder;
  private ServedSite site;

  @BeforeEach
  void serveAFolderBesideASecret() throws Exception {
    ServedSite.write(parent, "secret.txt", SECRET);
    ServedSite.write(parent, "secrets/index.html", SECRET);
    folder = Files.createDirectory(parent.resolve("site"));
    site = ServedSite.in(folder);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/mfes/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/%2E%2E%2Fsecret.txt",
        "/..%2fsecret.txt",
        "/mfes/..%2f..%2fsecret.txt",
        "/%252e%252e/secret.txt",
        "/..%5csecret.txt",
        "/..\\secret.txt",
        "/..;/secret.txt",
        "/%2e%2e;x=1/secret.txt",
        "/%c0%ae%c0%ae/secret.txt",
        "/%u002e%u002e/secret.txt",
        "//secret.txt",
        "//../secret.txt",
        "/mfes//../../secret.txt",
        "/index.html%00/../../secret.txt",
        "/%00",
        "/./../secret.txt",
        "../secret.txt",
        "/META-INF/MANIFEST.MF",
        "/%2e%2e/berth/bootstrap.js"
      })
  void aPathCannotClimbOutOfTheSite(String target) throws Exception {
    String answer = site.raw(target, "localhost");

    assertThat(answer).matches("(?s)HTTP/1\\.1 (400|404) .*").doesNotContain(SECRET);
  }

  @Test
  void aLinkToAFileOutsideIsNotFollowed() throws Exception {
    Files.createSymbolicLink(folder.resolve("leak.txt"), parent.resolve("secret.txt"));

    assertThat(site.get("/leak.txt").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/leak/index.html", "/leak/", "/leak"})
  void aLinkToAFolderOutsideIsNotFollowed(String path) throws Exception {
    Files.createSymbolicLink(folder.resolve("leak"), parent.resolve("secrets"));

    assertThat(site.get(path).body()).doesNotContain(SECRET);
    assertThat(site.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void aFoldersPageThatIsALinkToTheOutsideIsNotFollowed() throws Exception {
    Files.createDirectory(folder.resolve("leak"));
    Files.createSymbolicLink(folder.resolve("leak/index.html"), parent.resolve("secret.txt"));

    assertThat(site.get("/leak/").statusCode()).isEqualTo(404);
    assertThat(site.get("/leak/").body()).doesNotContain(SECRET);
  }

  @Test
  void aLinkWithinTheSiteIsFollowed() throws Exception {
    site.save("app.v2.js", "two");
    Files.createSymbolicLink(folder.resolve("app.js"), folder.resolve("app.v2.js"));

    assertThat(site.get("/app.js").body()).isEqualTo("two");
  }

  @Test
  void aSiteThatIsItselfReachedThroughALinkIsServed() throws Exception {
    Path link = Files.createSymbolicLink(parent.resolve("link"), folder);

    try (ServedSite linked = ServedSite.in(link)) {
      assertThat(linked.get("/mfes/landing/index.html").body()).isEqualTo("<p>landing</p>");
    }
  }

  @Test
  void namesWithBlanksAndUmlautsAreServed() throws Exception {
    site.save("für dich.txt", "hello");

    assertThat(site.get("/f%C3%BCr%20dich.txt").body()).isEqualTo("hello");
  }
}
