package dev.berth.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompressionTest {
  private static final String SCRIPT = "export const answer = 42;\n".repeat(400);

  @TempDir private Path folder;
  private ServedSite site;

  @BeforeEach
  void serve() throws Exception {
    site = ServedSite.in(folder);
    for (String name : new String[] {"app.js", "app.css", "app.svg", "app.json", "app.js.map"}) {
      site.save(name, SCRIPT);
    }
    site.save("photo.png", SCRIPT);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void textIsSentAsBrotliToThoseWhoTakeIt() throws Exception {
    HttpResponse<byte[]> answer = site.getBytes("/app.js", "Accept-Encoding", "gzip, deflate, br");

    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("br");
    assertThat(answer.body().length).isLessThan(SCRIPT.length() / 10);
    assertThat(text(new BrotliInputStream(new ByteArrayInputStream(answer.body()))))
        .isEqualTo(SCRIPT);
  }

  @Test
  void textIsSentAsGzipToThoseWhoTakeNoBrotli() throws Exception {
    HttpResponse<byte[]> answer = site.getBytes("/app.js", "Accept-Encoding", "gzip");

    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(text(new GZIPInputStream(new ByteArrayInputStream(answer.body()))))
        .isEqualTo(SCRIPT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/app.css", "/app.svg", "/app.json", "/app.js.map"})
  void everyKindOfTextIsCompressed(String path) throws Exception {
    HttpResponse<byte[]> answer = site.getBytes(path, "Accept-Encoding", "br");

    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("br");
    assertThat(answer.headers().firstValue("Vary").orElseThrow()).contains("Accept-Encoding");
  }

  @Test
  void whatIsCompressedAlreadyIsSentAsItIs() throws Exception {
    HttpResponse<byte[]> answer = site.getBytes("/photo.png", "Accept-Encoding", "gzip, br");

    assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(answer.body()).hasSize(SCRIPT.length());
  }

  @Test
  void thoseWhoAskForNothingGetItPlain() throws Exception {
    assertThat(site.get("/app.js").body()).isEqualTo(SCRIPT);
  }

  @Test
  void theBundledBootstrapIsCompressedOnce() throws Exception {
    HttpResponse<byte[]> answer = site.getBytes("/bootstrap.js", "Accept-Encoding", "gzip");

    assertThat(text(new GZIPInputStream(new ByteArrayInputStream(answer.body()))))
        .contains("window.berth");
  }

  @Test
  void aFoldersPageIsCompressedOnce() throws Exception {
    site.save("mfes/landing/index.html", SCRIPT);

    HttpResponse<byte[]> answer = site.getBytes("/mfes/landing/", "Accept-Encoding", "gzip");

    assertThat(text(new GZIPInputStream(new ByteArrayInputStream(answer.body()))))
        .isEqualTo(SCRIPT);
  }

  private static String text(InputStream in) throws Exception {
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
