package dev.berth.bootstrap.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What URLs mean to a shell at {@code https://tv.example/app/index.html?device=7}. */
class HashUrlTest {
  private static final String ORIGIN = "https://tv.example";
  private static final String HOME = ORIGIN + "/app/index.html?device=7";
  private static final String HERE = "/help/fees?x=1#top";

  @ParameterizedTest(name = "{0} means {1}")
  @CsvSource({
    // behind the number sign
    "#/, /",
    "#/help, /help",
    "#/help?x=2, /help?x=2",
    "#/help?x=2#a, /help?x=2#a",
    "'', /",
    // a place within the page
    "#, /help/fees?x=1#",
    "#a, /help/fees?x=1#a",
    "#!/a, /help/fees?x=1#!/a"
  })
  void inThePageOfTheShell(String written, String expected) {
    assertThat(new HashUrl(HOME).place(HOME + written, HERE)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} means {1}")
  @CsvSource({
    "https://tv.example/app/index.html?q=ball#/search, /search?q=ball",
    "https://tv.example/app/index.html?q=ball#/search#a, /search?q=ball#a",
    "https://tv.example/app/index.html?q=ball#/search?q=own, /search?q=own",
    "https://tv.example/app/index.html#/search, /search"
  })
  void aFormWritesWhatItAsksBeforeTheNumberSign(String url, String expected) {
    assertThat(new HashUrl(HOME).place(url, HERE)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} means {1}")
  @CsvSource({
    "https://tv.example/help?x=2#a, /help?x=2#a",
    "https://tv.example/, /",
    "https://tv.example/app/other.html#/help, /app/other.html#/help"
  })
  void anotherFileOfItsOriginIsTheRouteOfItsPath(String url, String expected) {
    assertThat(new HashUrl(HOME).place(url, HERE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://other.example/help",
        "https://tv.example.com/help",
        "http://tv.example/help",
        "mailto:a@tv.example"
      })
  void anotherOriginIsOutOfReach(String url) {
    assertThat(new HashUrl(HOME).place(url, HERE)).isEmpty();
  }

  @ParameterizedTest(name = "{0} means {1}")
  @CsvSource({
    "file:///opt/app/index.html#/help, /help",
    "file:///opt/app/index.html, /",
    "file:///help, /help",
    "https://tv.example/help, ''"
  })
  void aFileHasNoServer(String url, String expected) {
    assertThat(new HashUrl("file:///opt/app/index.html").place(url, HERE)).isEqualTo(expected);
  }

  @Test
  void aPlaceWithinThePageNamesNoPlaceOfTheApplication() {
    HashUrl shell = new HashUrl(HOME);

    assertThat(shell.names(HOME)).isTrue();
    assertThat(shell.names(HOME + "#/help")).isTrue();
    assertThat(shell.names(HOME + "#a")).isFalse();
    assertThat(shell.names(ORIGIN + "/elsewhere#/help")).isFalse();
  }
}
