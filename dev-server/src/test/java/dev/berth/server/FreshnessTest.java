package dev.berth.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshnessTest {
  private static final int SAVES = 100;
  private static final int TWO_MEGABYTES = 1 << 21;

  @TempDir private Path folder;
  private ServedSite site;

  @BeforeEach
  void serve() throws Exception {
    site = ServedSite.in(folder);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void everySaveIsSeenByTheVeryNextRequest() throws Exception {
    for (int i = 0; i < SAVES; i++) {
      String text = "version %03d".formatted(i);
      site.save("app.js", text);
      assertThat(site.get("/app.js").body()).isEqualTo(text);
    }
  }

  @Test
  void aSaveOfTheSameLengthIsSeenByAConditionalRequest() throws Exception {
    String tag = "\"none\"";
    for (int i = 0; i < SAVES; i++) {
      String text = "version %03d".formatted(i);
      site.save("app.js", text);
      HttpResponse<String> answer = site.get("/app.js", "If-None-Match", tag);
      assertThat(answer.body()).isEqualTo(text);
      tag = header(answer, "ETag");
    }
  }

  @Test
  void anUnchangedFileIsNotSentAgain() throws Exception {
    String tag = header(site.get("/routes.json"), "ETag");

    HttpResponse<String> answer = site.get("/routes.json", "If-None-Match", tag);

    assertThat(answer.statusCode()).isEqualTo(304);
    assertThat(answer.body()).isEmpty();
    assertThat(header(answer, "ETag")).isEqualTo(tag);
  }

  @Test
  void anUnchangedFileIsNotSentAgainWhenItWasSentCompressed() throws Exception {
    site.save("app.js", "x".repeat(5000));
    String tag = header(site.get("/app.js", "Accept-Encoding", "gzip"), "ETag");

    HttpResponse<String> answer =
        site.get("/app.js", "Accept-Encoding", "gzip", "If-None-Match", tag);

    assertThat(answer.statusCode()).isEqualTo(304);
  }

  @Test
  void entityTagsAreStrong() throws Exception {
    assertThat(header(site.get("/routes.json"), "ETag")).matches("\"[0-9a-f]{32}\"");
  }

  @Test
  void theShellBehindADeepLinkIsConditionalToo() throws Exception {
    String tag = header(site.navigate("/catalogue/live"), "ETag");

    HttpResponse<String> answer =
        site.get("/catalogue/live", "Accept", "text/html", "If-None-Match", tag);

    assertThat(answer.statusCode()).isEqualTo(304);
  }

  @Test
  void noDateIsGivenBecauseTwoSavesFitIntoOneSecond() throws Exception {
    assertThat(site.get("/routes.json").headers().firstValue("Last-Modified")).isEmpty();
  }

  @Test
  void nothingIsKeptWithoutAskingAgain() throws Exception {
    assertThat(header(site.get("/"), "Cache-Control")).isEqualTo("no-cache");
    assertThat(header(site.get("/bootstrap.js"), "Cache-Control")).isEqualTo("no-cache");
    assertThat(header(site.get("/missing.js"), "Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void headAnswersWithTheHeadersOfGetAndNoBody() throws Exception {
    HttpResponse<String> get = site.get("/routes.json");

    HttpResponse<String> head = site.send("HEAD", "/routes.json");

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "ETag")).isEqualTo(header(get, "ETag"));
    assertThat(header(head, "Content-Length")).isEqualTo(header(get, "Content-Length"));
  }

  @Test
  void aPartOfAFileCanBeAskedFor() throws Exception {
    site.save("clip.mp4", "0123456789");

    HttpResponse<String> answer = site.get("/clip.mp4", "Range", "bytes=2-4");

    assertThat(answer.statusCode()).isEqualTo(206);
    assertThat(answer.body()).isEqualTo("234");
    assertThat(header(answer, "Content-Range")).isEqualTo("bytes 2-4/10");
  }

  @Test
  void aLargeFileIsStreamedAndItsTagFollowsItsTime() throws Exception {
    Path clip = Files.write(folder.resolve("clip.mp4"), new byte[TWO_MEGABYTES]);
    HttpResponse<byte[]> first = site.getBytes("/clip.mp4");
    Files.setLastModifiedTime(clip, FileTime.from(Instant.EPOCH));
    HttpResponse<byte[]> second = site.getBytes("/clip.mp4");

    assertThat(first.body()).hasSize(TWO_MEGABYTES);
    assertThat(header(second, "ETag")).startsWith("\"").isNotEqualTo(header(first, "ETag"));
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElseThrow();
  }
}
