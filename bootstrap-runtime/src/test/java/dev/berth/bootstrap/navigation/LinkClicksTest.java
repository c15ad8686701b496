package dev.berth.bootstrap.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.fakes.ScriptedFetcher;
import dev.berth.bootstrap.fakes.TestShell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which clicks on links the shell takes over; the page is at {@code /help?x=1}. */
class LinkClicksTest {
  private final TestShell shell = TestShell.openedAt("/help?x=1");

  @BeforeEach
  void start() {
    shell.start(ShopRoutes.JSON);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    // places of this application
    "/account, VISIT",
    "https://shop.example/account, VISIT",
    "/catalogue, VISIT",
    "/old-help, VISIT",
    "/help, VISIT",
    "/help?x=2, VISIT",
    "/account#form, VISIT",
    "/help?x=2#fees, VISIT",
    // places within the page, which the browser finds by itself
    "/help?x=1#fees, LEAVE",
    "/help?x=1#, LEAVE",
    // places of others
    "/nowhere, LEAVE",
    "/nowhere#top, LEAVE",
    "https://elsewhere.example/account, LEAVE",
    "https://elsewhere.example/#top, LEAVE",
    "mailto:a@shop.example, LEAVE"
  })
  void thePlaceDecidesAboutAPlainClick(String url, Decision expected) {
    assertThat(decisionOn(new LinkClick(true, false, false, url))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"false, false, false", "true, true, false", "true, false, true"})
  void aClickThatIsNotPlainOrIsHandledOrOpensElsewhereIsLeftAlone(
      boolean plain, boolean handled, boolean opensElsewhere) {
    LinkClick click = new LinkClick(plain, handled, opensElsewhere, "/account");

    assertThat(decisionOn(click)).isEqualTo(Decision.LEAVE);
  }

  @Test
  void aClickThatIsTakenOverIsAVisitWithAnEntryOfItsOwn() {
    shell.clicks.click("/account");

    assertThat(shell.page.shown()).isEqualTo("auth");
    assertThat(shell.tab.urls()).containsExactly("/help?x=1", "/account");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "/help, true",
    "/help/returns, true",
    "/help?x=2#fees, true",
    // a place within the page needs nobody
    "/help?x=1#fees, false",
    // other micro-frontends, here or beyond a redirect
    "/account, false",
    "/catalogue, false",
    // places of others
    "/nowhere, false",
    "https://elsewhere.example/help, false"
  })
  void aLinkStaysWithinWhatIsShownWhenThatServesItsPlace(String url, boolean expected) {
    assertThat(shell.navigator.staysWithin(url)).isEqualTo(expected);
  }

  @Test
  void noLinkStaysWithinWhatAVisitUnderWayIsAboutToReplace() {
    shell.network.letsRequestsWait();

    shell.push("/account");

    assertThat(shell.navigator.staysWithin("/help/returns")).isFalse();
  }

  @Test
  void noLinkStaysWithinAnErrorView() {
    shell.network.always(ScriptedFetcher.Request::breaksOff);

    shell.push("/account");

    assertThat(shell.navigator.staysWithin("/account/sign-in")).isFalse();
  }

  private Decision decisionOn(LinkClick click) {
    int entriesBefore = shell.tab.urls().size();
    boolean taken = shell.clicks.click(click);
    boolean visited = shell.tab.urls().size() > entriesBefore;
    assertThat(taken).as("taken over").isEqualTo(visited);
    return visited ? Decision.VISIT : Decision.LEAVE;
  }

  /** What becomes of a click. */
  private enum Decision {
    LEAVE,
    VISIT
  }
}
