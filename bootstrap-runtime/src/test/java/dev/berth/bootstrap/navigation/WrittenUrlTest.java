package dev.berth.bootstrap.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What URLs mean in a page at {@code https://shop.example/help/fees?x=1#top}. */
class WrittenUrlTest {
  private static final String ORIGIN = "https://shop.example";
  private static final String PAGE = ORIGIN + "/help/fees?x=1#top";
  private static final String NEAR = ORIGIN + "/mfes/help/index.html";
  private static final String FAR = "https://cdn.example/help/2.1/index.html";

  @ParameterizedTest(name = "{0} means {1}")
  @CsvSource({
    // a place of the document itself
    "'', https://shop.example/help/fees?x=1",
    "#a, https://shop.example/help/fees?x=1#a",
    "#, https://shop.example/help/fees?x=1#",
    "?x=2, https://shop.example/help/fees?x=2",
    "?x=2#a, https://shop.example/help/fees?x=2#a",
    "index.html, https://shop.example/help/fees",
    "./index.html#a, https://shop.example/help/fees#a",
    "index.html?x=2#a, https://shop.example/help/fees?x=2#a",
    // what lies beside the entry point, or is absolute
    "more.html, https://shop.example/mfes/help/more.html",
    "../index.html, https://shop.example/mfes/index.html",
    "/help, https://shop.example/help",
    "https://shop.example/mfes/help/index.html, https://shop.example/mfes/help/index.html",
    "//cdn.example/x, https://cdn.example/x",
    "mailto:a@shop.example, mailto:a@shop.example"
  })
  void inAnEntryPointOfTheShellsOwnOrigin(String text, String expected) {
    assertThat(written(text, NEAR).meaning(url -> true)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} means {1}")
  @CsvSource({
    "#a, https://shop.example/help/fees?x=1#a",
    "/account, https://shop.example/account",
    "/account?x=2#a, https://shop.example/account?x=2#a",
    "/assets/terms.pdf, https://cdn.example/assets/terms.pdf",
    "//cdn.example/account, https://cdn.example/account",
    "more.html, https://cdn.example/help/2.1/more.html",
    "https://cdn.example/account, https://cdn.example/account"
  })
  void inAnEntryPointOfAnotherOriginRootRelativeOnesMayMeanRoutes(String text, String expected) {
    WrittenUrl url = written(text, FAR);

    assertThat(url.meaning(known -> known.startsWith(ORIGIN + "/account"))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} means {1}")
  @CsvSource({
    "./, https://shop.example/",
    "/, https://shop.example/",
    "home, https://shop.example/home",
    "#a, https://shop.example/help/fees?x=1#a"
  })
  void aFolderThatIsTheBaseIsAnotherPage(String text, String expected) {
    assertThat(written(text, ORIGIN + "/").meaning(url -> true)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} in {1} means {2}")
  @CsvSource({
    "https://shop.example/mfes/help/index.html#a, https://shop.example/mfes/help/index.html, #a",
    "https://shop.example/mfes/help/index.html, https://shop.example/mfes/help/index.html, ''",
    "https://shop.example/mfes/help/more.html#a, https://shop.example/mfes/help/index.html, ''",
    "https://shop.example/i.html?v=1#a, https://shop.example/i.html?v=1, #a",
    "https://shop.example/i.html#a, https://shop.example/i.html?v=1, ''",
    "https://cdn.example/#a, https://cdn.example/, #a",
    "https://shop.example/#a, https://shop.example/, ''"
  })
  void aScriptThatGoesToAFragmentMeansThePageInView(String target, String base, String expected) {
    assertThat(WrittenUrl.fragmentMeant(target, base, ORIGIN)).isEqualTo(expected);
  }

  private static WrittenUrl written(String text, String base) {
    return new WrittenUrl(text, resolve(text, base), resolve(text, PAGE), base, PAGE);
  }

  /** As a browser does; Java drops the query of the base when there is nothing else. */
  private static String resolve(String text, String base) {
    String document = base.substring(0, (base + "#").indexOf('#'));
    if (text.isEmpty()) {
      return document;
    }
    if (text.startsWith("#")) {
      return document + text;
    }
    String path = document.substring(0, (document + "?").indexOf('?'));
    return text.startsWith("?") ? path + text : URI.create(base).resolve(text).toString();
  }
}
