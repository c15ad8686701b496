package dev.berth.bootstrap.navigation;

import static org.assertj.core.api.Assertions.assertThat;

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

  @ParameterizedTest(name = "{0} leads to {1}: {2}")
  @CsvSource({
    // places of this application
    "/account, https://shop.example/account, VISIT",
    "https://shop.example/account, https://shop.example/account, VISIT",
    "/catalogue, /catalogue, VISIT",
    "/old-help, /old-help, VISIT",
    "/help, /help, VISIT",
    "?x=2, /help?x=2, VISIT",
    "/account#form, /account#form, VISIT",
    // places within the page, whatever a base URL makes of a mere fragment
    "#fees, https://shop.example/help?x=1#fees, JUMP",
    "#fees, https://cdn.example/entry.html#fees, JUMP",
    "#, /help?x=1#, JUMP",
    "/help?x=1#fees, /help?x=1#fees, JUMP",
    "/help?x=2#fees, /help?x=2#fees, VISIT",
    // places of others
    "/nowhere, /nowhere, LEAVE",
    "/nowhere#top, /nowhere#top, LEAVE",
    "https://elsewhere.example/account, https://elsewhere.example/account, LEAVE",
    "https://elsewhere.example/#top, https://elsewhere.example/#top, LEAVE",
    "mailto:a@shop.example, mailto:a@shop.example, LEAVE"
  })
  void thePlaceDecidesAboutAPlainClick(String href, String url, Decision expected) {
    assertThat(decisionOn(new LinkClick(true, false, false, href, url))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"false, false, false", "true, true, false", "true, false, true"})
  void aClickThatIsNotPlainOrIsHandledOrOpensElsewhereIsLeftAlone(
      boolean plain, boolean handled, boolean opensElsewhere) {
    for (String url : new String[] {"/account", "#fees"}) {
      LinkClick click = new LinkClick(plain, handled, opensElsewhere, url, url);

      assertThat(decisionOn(click)).isEqualTo(Decision.LEAVE);
    }
  }

  @Test
  void aJumpGoesToTheHashOfTheLink() {
    shell.clicks.click(new LinkClick(true, false, false, "#fees", "https://cdn.example/a#fees"));

    assertThat(shell.journal.lines()).endsWith("jump to #fees");
    assertThat(shell.page.shown()).isEqualTo("help");
  }

  @Test
  void aClickThatIsTakenOverIsAVisitWithAnEntryOfItsOwn() {
    shell.clicks.click("/account");

    assertThat(shell.page.shown()).isEqualTo("auth");
    assertThat(shell.tab.urls()).containsExactly("/help?x=1", "/account");
  }

  private Decision decisionOn(LinkClick click) {
    int entriesBefore = shell.tab.urls().size();
    shell.journal.turnPage();
    boolean taken = shell.clicks.click(click);
    boolean visited = shell.tab.urls().size() > entriesBefore;
    boolean jumped = !shell.journal.about("jump").isEmpty();
    assertThat(taken).as("taken over").isEqualTo(visited || jumped);
    if (visited) {
      return Decision.VISIT;
    }
    return jumped ? Decision.JUMP : Decision.LEAVE;
  }

  /** What becomes of a click. */
  private enum Decision {
    LEAVE,
    JUMP,
    VISIT
  }
}
