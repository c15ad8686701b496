package dev.berth.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.routes.RouteMatch;
import dev.berth.routes.RouteMatcher;
import dev.berth.routes.json.RouteMapFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {
  private final RouteMapFile file = read();

  @Test
  void theRouteMapHasNoProblem() {
    assertThat(file.reading().isValid()).as(file::report).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "/, anonymous, landing",
    "/account/sign-in, anonymous, account",
    "/account/sign-up, anonymous, account",
    "/account/profile, authenticated, account",
    "/catalogue, authenticated, catalogue",
    "/catalogue/sport/rugby, authenticated, catalogue",
    "/watch/calder-orla, authenticated, player",
    "/help, anonymous, help",
    "/help, authenticated, help",
    "/archive, anonymous, archive"
  })
  void anAddressShowsItsMicroFrontend(String path, String userStatus, String name) {
    assertThat(match(path, userStatus).microFrontend().name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "/, authenticated, /catalogue",
    "/catalogue/match/calder-orla, anonymous, /account/sign-in",
    "/watch/calder-orla, anonymous, /account/sign-in",
    "/account/profile, anonymous, /account/sign-in",
    "/account/sign-in, authenticated, /catalogue",
    "/account/sign-up, authenticated, /catalogue"
  })
  void anAddressThatIsNotForTheUserLeadsElsewhere(String path, String userStatus, String target) {
    assertThat(match(path, userStatus).location()).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource({
    "/account/sign-in, anonymous, /account",
    "/account/profile, authenticated, /account",
    "/catalogue/sport/rugby, authenticated, /catalogue"
  })
  void theViewsOfOneMicroFrontendShareItsBase(String path, String userStatus, String base) {
    assertThat(match(path, userStatus).base()).isEqualTo(base);
  }

  private RouteMatch match(String path, String userStatus) {
    return new RouteMatcher(file.reading().routeMap()).match(path, userStatus);
  }

  private static RouteMapFile read() {
    try {
      return RouteMapFile.read(Site.ROOT.resolve("routes.json"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
