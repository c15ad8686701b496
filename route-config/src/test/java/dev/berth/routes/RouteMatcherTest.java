package dev.berth.routes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.routes.RouteMatch.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteMatcherTest {
  private static final String ANYBODY = "anonymous";

  @ParameterizedTest
  @ValueSource(strings = {"/shop", "/shop/", "/shop/a", "/shop/a/b/", "/shop//"})
  void aFinalStarMatchesTheRestEvenWhenThereIsNone(String path) {
    RouteMatch match = matcher("/shop/* a").match(path, ANYBODY);

    assertThat(match.outcome()).isEqualTo(Outcome.MICRO_FRONTEND);
    assertThat(match.base()).isEqualTo("/shop");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/shopping", "/Shop", "/a/shop"})
  void otherPathsAreNotFound(String path) {
    RouteMatch match = matcher("/shop/* a").match(path, ANYBODY);

    assertThat(match.outcome()).isEqualTo(Outcome.NOT_FOUND);
    assertThat(match.microFrontend()).isNull();
    assertThat(match.base()).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource({"/a/b,a", "/a/c,b", "/a/b/c,c", "/a,c", "/x/b,d", "/,d"})
  void theMostSpecificPathWins(String path, String microFrontend) {
    RouteMatcher matcher = matcher("/* d", "/a/* c", "/a/:x b", "/a/b a");

    assertThat(matcher.match(path, ANYBODY).microFrontend().name()).isEqualTo(microFrontend);
  }

  @Test
  void aDeadEndBehindALiteralLeadsBackToTheNamedSegment() {
    RouteMatcher matcher = matcher("/a/b/c a", "/:x/b/d b");

    RouteMatch match = matcher.match("/a/b/d", ANYBODY);

    assertThat(match.microFrontend().name()).isEqualTo("b");
    assertThat(match.params().get("x")).isEqualTo("a");
  }

  @Test
  void aNamedSegmentIsNeverEmpty() {
    assertThat(matcher("/a/:x/b a").match("/a//b", ANYBODY).outcome()).isEqualTo(Outcome.NOT_FOUND);
  }

  @Test
  void namedSegmentsAreHandedOverAsTheyAreInTheUrl() {
    RouteMatch match = matcher("/:country/team/:team/* a").match("/de/team/K%C3%B6ln/x", ANYBODY);

    assertThat(match.params().get("country")).isEqualTo("de");
    assertThat(match.params().get("team")).isEqualTo("K%C3%B6ln");
    assertThat(match.base()).isEqualTo("/de/team/K%C3%B6ln");
  }

  @Test
  void theBaseOfAPathWithoutStarIsTheWholePathWithoutFinalSlash() {
    assertThat(matcher("/a/:x a").match("/a/b/", ANYBODY).base()).isEqualTo("/a/b");
    assertThat(matcher("/ a").match("/", ANYBODY).base()).isEqualTo("/");
    assertThat(matcher("/* a").match("/x/y", ANYBODY).base()).isEqualTo("/");
  }

  @Test
  void theRouteThatNamesTheUserWinsOverTheOneThatNamesNobody() {
    RouteMatcher matcher = matcher("/ a", "/ b anonymous", "/ c trial,staff");

    assertThat(matcher.match("/", "anonymous").microFrontend().name()).isEqualTo("b");
    assertThat(matcher.match("/", "staff").microFrontend().name()).isEqualTo("c");
    assertThat(matcher.match("/", "authenticated").microFrontend().name()).isEqualTo("a");
  }

  @Test
  void usersWhomARouteDoesNotServeAreSentWhereItSays() {
    RouteMatcher matcher = matcher("/a/* a authenticated /sign-in", "/sign-in b");

    RouteMatch match = matcher.match("/a/b", "anonymous");

    assertThat(match.outcome()).isEqualTo(Outcome.OTHERWISE);
    assertThat(match.leadsElsewhere()).isTrue();
    assertThat(match.location()).isEqualTo("/sign-in");
    assertThat(match.base()).isEqualTo("/a");
    assertThat(match.microFrontend().name()).isEqualTo("a");
  }

  @Test
  void nobodyIsSentAwayWhenAnotherRouteOfThePathServesThem() {
    RouteMatcher matcher = matcher("/ a trial /sign-in", "/ b", "/sign-in c");

    assertThat(matcher.match("/", "anonymous").microFrontend().name()).isEqualTo("b");
  }

  @Test
  void withoutOtherwiseTheLessSpecificPathServesTheOthers() {
    RouteMatcher matcher = matcher("/a/b a trial", "/a/:x b staff", "/a/* c");

    assertThat(matcher.match("/a/b", "trial").microFrontend().name()).isEqualTo("a");
    assertThat(matcher.match("/a/b", "staff").microFrontend().name()).isEqualTo("b");
    assertThat(matcher.match("/a/b", "anonymous").microFrontend().name()).isEqualTo("c");
  }

  @Test
  void aRedirectCarriesTheNamedSegmentsAlong() {
    RouteMatcher matcher = matcher("/u/:id/:tab > /users/:tab/of/:id/?from=:id#:tab", "/users/* a");

    RouteMatch match = matcher.match("/u/7/:id", ANYBODY);

    assertThat(match.outcome()).isEqualTo(Outcome.REDIRECT);
    assertThat(match.location()).isEqualTo("/users/:id/of/7/?from=:id#:tab");
    assertThat(match.microFrontend()).isNull();
  }

  @Test
  void aRedirectMayLeaveTheSite() {
    RouteMatcher matcher = matcher("/blog/:post > https://blog.example.com/:post", "/ a");

    assertThat(matcher.match("/blog/7", ANYBODY).location())
        .isEqualTo("https://blog.example.com/7");
  }

  @Test
  void pathsAndTargetsAreBelowTheBase() {
    RouteMatcher matcher = RouteMaps.matcher("/shop/", "/ > /cart", "/cart/* a");

    assertThat(matcher.match("/shop", ANYBODY).location()).isEqualTo("/shop/cart");
    assertThat(matcher.match("/shop/", ANYBODY).location()).isEqualTo("/shop/cart");
    assertThat(matcher.match("/shop/cart/1", ANYBODY).base()).isEqualTo("/shop/cart");
    assertThat(matcher.match("/cart", ANYBODY).outcome()).isEqualTo(Outcome.NOT_FOUND);
  }

  @Test
  void aPathThatOnlyBeginsLikeTheBaseIsNotFound() {
    RouteMatcher matcher = RouteMaps.matcher("/shop", "/* a");

    assertThat(matcher.match("/shopping", ANYBODY).outcome()).isEqualTo(Outcome.NOT_FOUND);
    assertThat(matcher.match("/shop/ping", ANYBODY).outcome()).isEqualTo(Outcome.MICRO_FRONTEND);
  }

  @Test
  void whatIsNotFoundShowsTheFallback() {
    RouteMap routeMap =
        RouteMaps.read(
            """
            { "version": 1,
              "microFrontends": { "home": { "entry": "h.html" }, "help": { "entry": "i.html" } },
              "routes": [{ "path": "/", "mfe": "home" }],
              "fallback": { "notFound": "help" } }
            """);

    RouteMatch match = new RouteMatcher(routeMap).match("/nowhere", ANYBODY);

    assertThat(match.outcome()).isEqualTo(Outcome.NOT_FOUND);
    assertThat(match.microFrontend().name()).isEqualTo("help");
    assertThat(match.route()).isNull();
    assertThat(match.leadsElsewhere()).isFalse();
  }

  private static RouteMatcher matcher(String... routes) {
    return RouteMaps.matcher("/", routes);
  }
}
