package dev.berth.bootstrap.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the HTML standard, "determining the character encoding". */
class PageEncodingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=koi8-r>",
        "<META CHARSET='KOI8-R'>",
        "<meta charset=\"koi8-r\"/>",
        "<meta/charset=koi8-r>",
        "<meta name=x\n\tcharset = koi8-r >",
        "<!doctype html><html lang=en><head><title>x</title><meta charset=koi8-r>",
        "<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>",
        "<meta content='text/html; charset = \"koi8-r\"' http-equiv='content-type'>",
        "<meta content=charset=koi8-r http-equiv=content-type>",
        "<meta name=viewport content='width=1'><meta charset=koi8-r>",
        "<!-- <meta charset=utf-8> --><meta charset=koi8-r>",
        "<!--><meta charset=koi8-r>-->",
        "<p title='<meta charset=utf-8>'><meta charset=koi8-r>",
        "<? <meta charset=utf-8><meta charset=koi8-r>",
        "</p charset=utf-8><meta charset=koi8-r>",
        "a < b <meta charset=koi8-r>",
        "<metadata charset=utf-8><meta charset=koi8-r>",
        "<meta charset=unknown><meta charset=koi8-r>",
        "<meta charset=><meta charset=koi8-r>"
      })
  void aMetaElementSaysTheEncoding(String markup) {
    assertThat(of(markup, "text/html")).isEqualTo("koi8-r");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<p>charset=koi8-r</p>",
        "<meta content='text/html; charset=koi8-r'>",
        "<meta name=keywords content='charset=koi8-r'>",
        "<meta http-equiv=content-type content='text/html; charset koi8-r'>",
        "<!-- <meta charset=koi8-r>",
        "<!-- a > <meta charset=koi8-r> -->",
        "<a title='<meta charset=koi8-r>'>",
        "<meta charset=nonsense>",
        "<meta charset='koi8-r",
        "<meta charset=koi8-r",
        "<meta http-equiv=content-type content='charset=\"koi8-r'>",
        "<meta",
        "<meta charset",
        "<",
        "</"
      })
  void withoutAWordItIsUtf8(String markup) {
    assertThat(of(markup, "text/html")).isEqualTo("utf-8");
  }

  @ParameterizedTest
  @CsvSource({"utf-16, utf-8", "utf-16le, utf-8", "x-user-defined, windows-1252"})
  void aMetaElementCannotSayWhatItIsNotWrittenIn(String label, String name) {
    assertThat(of("<meta charset=" + label + ">", "")).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html;charset=koi8-r",
        "text/html; charset=\"koi8-r\"",
        "text/html; x=y; charset='koi8-r' ; z",
        "text/html; charset; charset=koi8-r"
      })
  void theHeaderComesBeforeTheMetaElement(String header) {
    assertThat(of("<meta charset=utf-8>", header)).isEqualTo("koi8-r");
  }

  @Test
  void aHeaderThatNamesNoEncodingIsPassedOver() {
    assertThat(of("<meta charset=koi8-r>", "text/html; charset=nonsense")).isEqualTo("koi8-r");
  }

  @ParameterizedTest
  @CsvSource({"ï»¿, utf-8", "þÿ, utf-16be", "ÿþ, utf-16le"})
  void aByteOrderMarkComesBeforeAll(String mark, String name) {
    assertThat(of(mark + "<meta charset=koi8-r>", "text/html; charset=koi8-r")).isEqualTo(name);
  }

  private static String of(String beginning, String header) {
    return PageEncoding.of(
        beginning.toLowerCase(Locale.ROOT),
        header.toLowerCase(Locale.ROOT),
        PageEncodingTest::nameOf);
  }

  private static String nameOf(String label) {
    boolean known = label.matches("[a-z0-9-]+") && !label.equals("x-user-defined");
    if (known && Charset.isSupported(label)) {
      return label;
    }
    return label.equals("x-user-defined") ? label : "";
  }
}
