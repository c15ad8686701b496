package dev.berth.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "page.html, text/html;charset=utf-8",
    "style.css, text/css;charset=utf-8",
    "app.js, text/javascript;charset=utf-8",
    "app.mjs, text/javascript;charset=utf-8",
    "data.json, application/json",
    "app.js.map, application/json",
    "bootstrap.js.sri, text/plain;charset=utf-8",
    "site.webmanifest, application/manifest+json",
    "icon.svg, image/svg+xml;charset=utf-8",
    "photo.png, image/png",
    "photo.webp, image/webp",
    "photo.avif, image/avif",
    "code.wasm, application/wasm",
    "font.woff2, font/woff2",
    "font.woff, font/woff",
    "clip.mp4, video/mp4",
    "subtitles.vtt, text/vtt;charset=utf-8",
    "UPPER.JS, text/javascript;charset=utf-8"
  })
  void aFileHasTheMediaTypeOfItsExtension(String name, String type) throws Exception {
    try (ServedSite site = ServedSite.in(folder)) {
      site.save(name, "x");

      HttpResponse<String> answer = site.get("/" + name);

      assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
    }
  }
}
