package dev.berth.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.debugging.sourcemap.SourceMapConsumerV3;
import com.google.debugging.sourcemap.SourceMapParseException;
import com.google.debugging.sourcemap.proto.Mapping.OriginalMapping;
import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.Shells;
import dev.berth.e2e.site.ShippedBootstrap;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Looks at the file that ships as a browser does. */
@ChromiumTest
class ShippedFileChromiumIT {
  private static final Pattern FRAME = Pattern.compile("bootstrap\\.js:(\\d+):(\\d+)");
  private static final String ONE_PAGE =
      """
      {"version": 1, "microFrontends": {"home": {"entry": "/home.html"}},
       "routes": [{"path": "/", "mfe": "home"}]}
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serveOnePage() {
    server.answer("/routes.json", Answer.json(ONE_PAGE));
    server.answer("/home.html", Answer.html("<!doctype html><title>Home</title><h1>Home</h1>"));
  }

  @Test
  void theBrowserAcceptsTheHashThatShips(Page page) {
    server.answer("/", Answer.html(Shells.withIntegrity(ShippedBootstrap.integrity())));

    page.navigate(server.url("/"));

    page.locator("h1").waitFor();
  }

  @Test
  void theBrowserRefusesTheScriptUnderAnotherHash(Page page, PageErrors errors) {
    errors.expect("integrity");
    String another = ShippedBootstrap.integrity().replaceAll(".$", "").replaceAll("-.", "-_");
    server.answer("/", Answer.html(Shells.withIntegrity(another + "A")));

    page.navigate(server.url("/"));

    assertThat(page.evaluate("typeof berth")).isEqualTo("undefined");
  }

  @Test
  void aFailureInTheBrowserLeadsToALineOfJava(Page page, PageErrors errors)
      throws SourceMapParseException {
    errors.expect("NO_ROUTE");
    page.navigate(server.url("/"));
    page.locator("h1").waitFor();

    String stack =
        page.evaluate("berth.navigate('/nowhere').catch(failure => failure.stack)").toString();

    assertThat(javaFiles(stack)).anyMatch(file -> file.startsWith("dev/berth/bootstrap/"));
  }

  @Test
  void theScriptAddsOneGlobalAndNoOther(Page page) {
    server.answer("/empty.html", Answer.html("<!doctype html><title>empty</title>"));
    page.navigate(server.url("/empty.html"));
    List<?> before = globals(page);

    page.navigate(server.url("/"));
    page.locator("h1").waitFor();

    List<?> added = globals(page);
    added.removeAll(before);
    assertThat(added).hasToString("[berth]");
  }

  private static List<?> globals(Page page) {
    return (List<?>) page.evaluate("Object.getOwnPropertyNames(window)");
  }

  private static List<String> javaFiles(String stack) throws SourceMapParseException {
    SourceMapConsumerV3 map = new SourceMapConsumerV3();
    map.parse(ShippedBootstrap.sourceMap());
    return FRAME
        .matcher(stack)
        .results()
        .map(frame -> map.getMappingForLine(number(frame, 1), number(frame, 2)))
        .filter(Objects::nonNull)
        .map(OriginalMapping::getOriginalFile)
        .toList();
  }

  private static int number(MatchResult frame, int group) {
    return Integer.parseInt(frame.group(group));
  }
}
