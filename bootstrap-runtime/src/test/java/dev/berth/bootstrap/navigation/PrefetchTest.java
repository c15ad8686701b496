package dev.berth.bootstrap.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.fakes.Outcome;
import dev.berth.bootstrap.fakes.ScriptedFetcher.Request;
import dev.berth.bootstrap.fakes.TestShell;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entry points that are fetched before anybody goes there. */
class PrefetchTest {
  private final TestShell shell = TestShell.openedAt("/");
  private int before;

  @BeforeEach
  void start() {
    shell.start(ShopRoutes.JSON);
    before = shell.network.requests().size();
    shell.journal.turnPage();
  }

  @Test
  void itIsPreloadedAndNothingIsShown() {
    Outcome<Void> outcome = prefetch("/help");

    assertThat(outcome.word()).isEqualTo("kept");
    assertThat(urls()).containsExactly("/help.html");
    assertThat(shell.journal.lines()).containsExactly("preload help");
  }

  @Test
  void aVisitUsesItOnce() {
    prefetch("/help");
    shell.push("/help");
    assertThat(urls()).containsExactly("/help.html");
    shell.push("/");
    before = shell.network.requests().size();

    shell.push("/help");

    assertThat(urls()).containsExactly("/help.html");
  }

  @Test
  void aVisitWaitsForOneThatIsOnItsWay() {
    shell.network.letsRequestsWait();
    prefetch("/help");

    Outcome<Void> visit = shell.push("/help");
    assertThat(visit.word()).isEqualTo("pending");
    shell.network.latest().answersWithPage();

    assertThat(visit.word()).isEqualTo("kept");
    assertThat(urls()).containsExactly("/help.html");
  }

  @Test
  void aVisitTriesItselfWhatCouldNotBeFetchedAhead() {
    shell.network.always(request -> request.answers(404, "text/html"));
    assertThat(prefetch("/help").word()).isEqualTo(ErrorCode.ENTRY_UNREACHABLE);
    shell.network.always(Request::answersWithPage);

    assertThat(shell.push("/help").word()).isEqualTo("kept");
  }

  @Test
  void afterAMinuteItIsFetchedAgain() {
    prefetch("/help");
    shell.clock.advance(60_000);

    shell.push("/help");

    assertThat(urls()).containsExactly("/help.html", "/help.html");
  }

  @Test
  void whatTheUserIsOnTheWayToOrHasReachedIsNotFetchedAhead() {
    shell.network.letsRequestsWait();
    shell.push("/help");
    prefetch("/help");
    shell.network.latest().answersWithPage();

    prefetch("/help/returns");

    assertThat(urls()).containsExactly("/help.html");
  }

  @Test
  void anAddressWithoutARouteIsRejected() {
    assertThat(prefetch("/nowhere").reason().code()).isEqualTo(ErrorCode.NO_ROUTE);
  }

  @Test
  void anotherOriginIsNobodysConcern() {
    assertThat(prefetch("https://elsewhere.example/").word()).isEqualTo("kept");
    assertThat(urls()).isEmpty();
  }

  private Outcome<Void> prefetch(String url) {
    return Outcome.of(shell.navigator.prefetch(url));
  }

  private List<String> urls() {
    return shell.network.requests().stream().skip(before).map(Request::url).toList();
  }
}
