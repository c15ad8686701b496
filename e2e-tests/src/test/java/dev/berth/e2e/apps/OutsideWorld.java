package dev.berth.e2e.apps;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Stands in for what is not in the page: the other servers that the packages' own pages name, so
 * that no test leaves the machine, and the tool that Playwright's inspector gives commands to.
 */
final class OutsideWorld {
  private static final Pattern OUTSIDE = Pattern.compile("https?://(?!localhost[:/])([^?#]*).*");
  private static final double PATIENCE = 20_000;
  private static final String FOLDER = "/apps/outside/";
  private static final Map<String, String> TYPES =
      Map.of("stylesheet", "text/css", "script", "text/javascript", "image", "image/svg+xml");

  private OutsideWorld() {}

  static void standInFor(BrowserContext context) {
    context.setDefaultTimeout(PATIENCE);
    context.exposeFunction("sendCommand", message -> null);
    context.route(OUTSIDE, OutsideWorld::answer);
  }

  private static void answer(Route route) {
    String hostAndPath = OUTSIDE.matcher(route.request().url()).replaceAll("$1");
    URL file = OutsideWorld.class.getResource(FOLDER + hostAndPath);
    Route.FulfillOptions answer =
        new Route.FulfillOptions().setHeaders(Map.of("Access-Control-Allow-Origin", "*"));
    if (file == null || hostAndPath.endsWith("/")) {
      answer.setContentType(TYPES.getOrDefault(route.request().resourceType(), "text/plain"));
    } else {
      answer.setPath(pathOf(file));
    }
    route.fulfill(answer);
  }

  private static Path pathOf(URL file) {
    try {
      return Path.of(file.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
