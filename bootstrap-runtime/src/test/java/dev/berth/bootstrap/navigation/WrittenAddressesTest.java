package dev.berth.bootstrap.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.fakes.ScriptedFetcher.Request;
import dev.berth.bootstrap.fakes.ScriptedHooks;
import dev.berth.bootstrap.fakes.TestShell;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scripts write addresses with {@code pushState}, and nobody but them knows why. */
class WrittenAddressesTest {
  private final TestShell shell = TestShell.openedAt("/");

  @BeforeEach
  void showHelp() {
    shell.start(ShopRoutes.JSON);
    shell.push("/help");
    shell.journal.turnPage();
  }

  @Test
  void oneOfTheSameMicroFrontendIsItsOwnBusiness() {
    write("/help/returns");

    assertThat(shell.journal.lines()).isEmpty();
    assertThat(shell.page.shown()).isEqualTo("help");
  }

  @Test
  void oneOfAnotherMicroFrontendSwitches() {
    write("/account/sign-up");

    assertThat(shell.page.shown()).isEqualTo("auth");
    assertThat(shell.tab.urls()).containsExactly("/", "/help", "/account/sign-up");
    shell.tab.back();
    assertThat(shell.page.shown()).isEqualTo("help");
    shell.tab.forward();
    assertThat(shell.page.shown()).isEqualTo("auth");
  }

  @Test
  void oneThatLeadsOnIsFollowed() {
    write("/catalogue");

    assertThat(shell.page.shown()).isEqualTo("auth");
    assertThat(shell.tab.url()).isEqualTo("/account/sign-in");
  }

  @Test
  void oneThatNoRouteHasIsLeftToThePage() {
    write("/nowhere");

    assertThat(shell.journal.lines()).isEmpty();
    assertThat(shell.page.shown()).isEqualTo("help");
  }

  @Test
  void oneThatIsWrittenDuringMountIsGoneToAfterwards() {
    shell.gives(
        "player",
        new ScriptedHooks("player", shell.journal, "mount")
            .answering(
                "mount",
                () -> {
                  write("/help/returns");
                  return Promise.done();
                }));

    shell.push("/player/7");

    assertThat(shell.page.shown()).isEqualTo("help");
    assertThat(shell.tab.urls()).containsExactly("/", "/help", "/player/7", "/help/returns");
  }

  @Test
  void aVisitUnderWayIsNotGivenUpForOne() {
    shell.network.letsRequestsWait();
    shell.push("/player/7");

    write("/account/sign-up");
    shell.network.latest().answersWithPage();

    assertThat(shell.page.shown()).isEqualTo("player");
    assertThat(shell.tab.url()).isEqualTo("/player/7");
  }

  @Test
  void theAddressWrittenLastIsWhereTheUserComesFrom() {
    List<String> asked = new ArrayList<>();
    shell.audience.consentsWhen((from, to) -> asked.add(from + " to " + to));
    write("/help/returns");

    shell.push("/sorry");

    assertThat(asked).containsExactly("/help/returns to /sorry");
  }

  @Test
  void theAddressIsPutBackWhereTheUserIsHeld() {
    ScriptedHooks hooks = new ScriptedHooks("player", shell.journal, "beforeUnmount");
    hooks.answering(
        "beforeUnmount",
        () -> Promise.rejected(new BerthException(ErrorCode.NAVIGATION_REFUSED, "a form")));
    shell.gives("player", hooks);
    shell.push("/player/7");
    write("/player/7?tab=2");

    write("/help");

    assertThat(shell.page.shown()).isEqualTo("player");
    assertThat(shell.tab.url()).isEqualTo("/player/7?tab=2");
  }

  @Test
  void aStandInThatWritesItsAddressDoesNotCallForWhatHasFailed() {
    shell.network.always(
        request -> {
          if (request.url().equals("/player.html")) {
            request.answers(404, "text/html");
          } else {
            request.answersWithPage();
          }
        });
    shell.push("/player/7");
    assertThat(shell.page.shown()).isEqualTo("sorry");
    long asked = requestsForThePlayer();

    write("/player/7?sorry");

    assertThat(shell.page.shown()).isEqualTo("sorry");
    assertThat(requestsForThePlayer()).isEqualTo(asked);
  }

  @Test
  void oneThatIsWrittenOnTheWayOutIsGoneToAfterAnError() {
    shell.gives(
        "player",
        new ScriptedHooks("player", shell.journal, "mount", "unmount")
            .answering(
                "unmount",
                () -> {
                  write("/help/returns");
                  return Promise.done();
                }));
    shell.push("/player/7");

    shell.push("/nowhere");

    assertThat(shell.page.shown()).isEqualTo("help");
    assertThat(shell.tab.url()).isEqualTo("/help/returns");
  }

  @Test
  void nothingHappensWhileAnErrorIsShown() {
    shell.push("/nowhere");

    write("/help");

    assertThat(shell.page.shown()).isEqualTo("error NO_ROUTE");
  }

  private long requestsForThePlayer() {
    return shell.network.requests().stream()
        .map(Request::url)
        .filter("/player.html"::equals)
        .count();
  }

  private void write(String url) {
    shell.tab.push(Address.of(url), null);
    shell.navigator.moved();
  }
}
