package dev.berth.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.routes.ProblemReport;
import dev.berth.routes.json.RouteMapFile;
import dev.berth.server.site.UnusableSite;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteMapTest {
  private static final String BROKEN = ServedSite.ROUTE_MAP.replace("\"mfe\"", "\"mef\"");

  @TempDir private Path folder;
  @TempDir private Path elsewhere;

  @Test
  void theStartTellsWhatWasLoaded() throws Exception {
    try (ServedSite site = ServedSite.in(folder)) {
      assertThat(site.shown())
          .contains(site.uri().toString(), folder.toRealPath().toString())
          .contains("/routes.json: 1 route, 1 micro-frontend")
          .containsPattern("landing +/mfes/landing/index.html\\R")
          .doesNotContain("no such file");
    }
  }

  @Test
  void theStartNamesEntryPointsThatAreMissing() throws Exception {
    Path routes =
        ServedSite.write(elsewhere, "a.json", ServedSite.ROUTE_MAP.replace("/mfes/", "/gone/"));

    try (ServedSite site = ServedSite.in(folder, options -> options.withRoutes(routes))) {
      assertThat(site.shown())
          .containsPattern("landing +/gone/landing/index.html no such file in the site");
    }
  }

  @Test
  void anEntryPointOnAnotherOriginIsNotLookedFor() throws Exception {
    Path routes =
        ServedSite.write(
            elsewhere,
            "far.json",
            ServedSite.ROUTE_MAP.replace("/mfes/landing", "https://cdn.example.com/landing"));

    try (ServedSite site = ServedSite.in(folder, options -> options.withRoutes(routes))) {
      assertThat(site.shown()).contains("https://cdn.example.com/").doesNotContain("no such file");
    }
  }

  @Test
  void aBrokenRouteMapIsToldInTheWordsOfThePage() throws Exception {
    Path routes = ServedSite.write(elsewhere, "broken.json", BROKEN);

    try (ServedSite site = ServedSite.in(folder, options -> options.withRoutes(routes))) {
      assertThat(site.shown()).contains(report()).contains("routes[0].mef", "\"mfe\"");
    }
  }

  @Test
  void aRouteMapThatBreaksWhileServedIsToldOnceAndServedAsItIs() throws Exception {
    try (ServedSite site = ServedSite.in(folder)) {
      site.forgetShown();
      site.save("routes.json", BROKEN);

      String first = site.get("/routes.json").body();
      site.get("/routes.json");

      assertThat(first).isEqualTo(BROKEN);
      assertThat(site.shown()).isEqualTo(report());
      assertThat(site.get("/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void textThatIsNotEvenJsonIsToldToo() throws Exception {
    try (ServedSite site = ServedSite.in(folder)) {
      site.forgetShown();
      site.save("routes.json", "{ nonsense");

      site.get("/routes.json");

      assertThat(site.shown()).startsWith("Route map /routes.json has 1 problem:");
    }
  }

  @Test
  void aRepairIsToldToo() throws Exception {
    try (ServedSite site = ServedSite.in(folder)) {
      site.save("routes.json", BROKEN);
      site.get("/routes.json");
      site.forgetShown();
      site.save("routes.json", ServedSite.ROUTE_MAP);

      site.get("/routes.json");

      assertThat(site.shown())
          .isEqualToIgnoringNewLines("Route map /routes.json changed: 1 route, 1 micro-frontend.");
    }
  }

  @Test
  void aRouteMapThatGoesAwayIsTold() throws Exception {
    try (ServedSite site = ServedSite.in(folder)) {
      site.forgetShown();
      Files.delete(folder.resolve("routes.json"));

      assertThat(site.get("/routes.json").statusCode()).isEqualTo(404);
      assertThat(site.shown()).contains("/routes.json is gone");
    }
  }

  @Test
  void aRouteMapFromElsewhereAnswersForTheSitesOwn() throws Exception {
    Path routes = ServedSite.write(elsewhere, "staging.json", "{\"from\": \"elsewhere\"}");

    try (ServedSite site = ServedSite.in(folder, options -> options.withRoutes(routes))) {
      assertThat(site.get("/routes.json").body()).isEqualTo("{\"from\": \"elsewhere\"}");
    }
  }

  @Test
  void aRouteMapDeeperInTheSiteKeepsItsOwnUrl() throws Exception {
    Path routes = ServedSite.write(folder, "config/map.json", BROKEN);

    try (ServedSite site = ServedSite.in(folder, options -> options.withRoutes(routes))) {
      assertThat(site.shown()).contains("Route map /config/map.json has ");
      assertThat(site.get("/routes.json").body()).isEqualTo(ServedSite.ROUTE_MAP);
    }
  }

  @Test
  void aRouteMapThatIsNotThereIsNamedAtTheStart() {
    Path missing = elsewhere.resolve("missing.json");

    assertThatThrownBy(() -> ServedSite.in(folder, options -> options.withRoutes(missing)))
        .isInstanceOf(UnusableSite.class)
        .hasMessage("--routes " + missing + ": there is no such file.");
  }

  private static String report() {
    RouteMapFile file = RouteMapFile.read("/routes.json", BROKEN);
    return ProblemReport.text("/routes.json", file.reading().problems());
  }
}
