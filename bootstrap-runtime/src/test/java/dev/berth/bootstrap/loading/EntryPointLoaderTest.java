package dev.berth.bootstrap.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.fakes.HandDrivenClock;
import dev.berth.bootstrap.fakes.Journal;
import dev.berth.bootstrap.fakes.Outcome;
import dev.berth.bootstrap.fakes.PageLibrary;
import dev.berth.bootstrap.fakes.RouteMaps;
import dev.berth.bootstrap.fakes.ScriptedFetcher;
import dev.berth.bootstrap.fakes.ScriptedPage;
import dev.berth.routes.MicroFrontend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryPointLoaderTest {
  private static final String ROUTE_MAP =
      """
      { "version": 1, "routes": [],
        "defaults": { "timeout": "2s", "retries": 0 },
        "microFrontends": {
          "shop": { "entry": "/shop.html", "integrity": "sha384-abc" },
          "patient": { "entry": "/patient.html", "retries": 2 } } }
      """;

  private final Journal journal = new Journal();
  private final HandDrivenClock clock = new HandDrivenClock();
  private final ScriptedFetcher network = new ScriptedFetcher();
  private final PageLibrary library = new PageLibrary(journal);
  private final EntryPointLoader loader =
      new EntryPointLoader(
          network,
          library,
          failure -> Promise.resolved(failure.advising("Look at it.")),
          library,
          clock);
  private final Cancellation cancellation = new Cancellation();

  @Test
  void aPageIsFetchedWithItsIntegrityAndParsed() {
    Outcome<EntryDocument> outcome = prepare("shop");
    network.latest().answersWithPage();

    assertThat(outcome.value().title()).isEqualTo("shop");
    assertThat(network.latest().url()).isEqualTo("/shop.html");
    assertThat(network.latest().integrity()).isEqualTo("sha384-abc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"module", "element", "iframe"})
  void whatIsNoHtmlPageIsPreparedByWhoeverKnowsItsKind(String kind) {
    MicroFrontend guest =
        RouteMaps.of(
                ROUTE_MAP.replace("\"/shop.html\"", "\"/shop.js\", \"kind\": \"" + kind + "\""))
            .microFrontends()
            .get("shop");

    Outcome<EntryDocument> outcome = Outcome.of(loader.prepare(guest, cancellation));

    assertThat(journal.lines()).containsExactly("prepare " + kind + " shop");
    assertThat(network.requests()).isEmpty();
    assertThat(outcome.value().title()).isEqualTo("shop");
  }

  @Test
  void preparingInsertsAndPreloadsNothing() {
    prepare("shop");
    network.latest().answersWithPage();

    assertThat(journal.lines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/html; charset=utf-8", ""})
  void aPageIsServedAsHtmlOrAsNothingInParticular(String contentType) {
    Outcome<EntryDocument> outcome = prepare("shop");
    network.latest().answers(200, contentType);

    assertThat(outcome.word()).isEqualTo("kept");
  }

  @ParameterizedTest
  @CsvSource({
    "304, ENTRY_UNREACHABLE",
    "401, ENTRY_FORBIDDEN",
    "403, ENTRY_FORBIDDEN",
    "404, ENTRY_UNREACHABLE",
    "410, ENTRY_UNREACHABLE",
    "500, ENTRY_UNREACHABLE",
    "503, ENTRY_UNREACHABLE"
  })
  void anAnswerWithoutAPageFailsWithItsStatus(int status, String code) {
    Outcome<EntryDocument> outcome = prepare("shop");
    network.latest().answers(status, "text/html");

    assertFailure(outcome, code, "answered " + status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/javascript", "application/json", "image/png", "application/xhtml+xml"})
  void somethingOtherThanAPageIsInvalid(String contentType) {
    Outcome<EntryDocument> outcome = prepare("shop");
    network.latest().answers(200, contentType);

    assertFailure(outcome, ErrorCode.ENTRY_INVALID, "is served as " + contentType);
  }

  @ParameterizedTest
  @ValueSource(strings = {Finding.EMPTY, Finding.SHELL, Finding.FRAMESET})
  void aPageThatCannotBeShownIsInvalid(String flaw) {
    library.put("shop", new ScriptedPage("shop", journal).unfit(flaw));
    Outcome<EntryDocument> outcome = prepare("shop");
    network.latest().answersWithPage();

    assertFailure(outcome, ErrorCode.ENTRY_INVALID, flaw);
  }

  @Test
  void aNulAmongTheFirstCharactersTellsThatItIsNoText() {
    Outcome<EntryDocument> outcome = prepare("shop");
    network.latest().answersWithText("GIF89a\0\1");

    assertFailure(outcome, ErrorCode.ENTRY_INVALID, "is no text");
  }

  @Test
  void aNulFurtherOnDoesNotDisturb() {
    Outcome<EntryDocument> outcome = prepare("shop");
    network.latest().answersWithText("<p>" + "long ".repeat(300) + "\0");

    assertThat(outcome.word()).isEqualTo("kept");
  }

  @Test
  void noAnswerAtAllFailsWithTheReasonOfTheNetwork() {
    Outcome<EntryDocument> outcome = prepare("shop");
    network.latest().breaksOff();

    assertFailure(outcome, ErrorCode.ENTRY_UNREACHABLE, "the network is down");
  }

  @Test
  void whatIsNoPageIsNotFetchedAgain() {
    Outcome<EntryDocument> outcome = prepare("patient");
    network.latest().fails(ErrorCode.ENTRY_INVALID, "is larger than 16 MB");

    assertThat(outcome.word()).isEqualTo(ErrorCode.ENTRY_INVALID);
    assertThat(network.requests()).hasSize(1);
    assertThat(clock.waiting()).isZero();
  }

  @Test
  void anAnswerThatTakesLongerThanTheTimeoutFailsAndIsAborted() {
    Outcome<EntryDocument> outcome = prepare("shop");
    clock.advance(1999);
    assertThat(outcome.word()).isEqualTo("pending");

    clock.advance(1);

    assertFailure(outcome, ErrorCode.ENTRY_TIMEOUT, "did not answer whole within 2000 ms");
    assertThat(network.latest().isAborted()).isTrue();
  }

  @Test
  void anAnswerInTimeStopsTheClock() {
    prepare("shop");
    network.latest().answersWithPage();

    assertThat(clock.waiting()).isZero();
  }

  @Test
  void everyFurtherAttemptWaitsTwiceAsLong() {
    prepare("patient");
    network.latest().breaksOff();
    clock.advance(299);
    assertThat(network.requests()).hasSize(1);

    clock.advance(1);
    assertThat(network.requests()).hasSize(2);
    network.latest().answers(503, "");
    clock.advance(599);
    assertThat(network.requests()).hasSize(2);

    clock.advance(1);
    assertThat(network.requests()).hasSize(3);
  }

  @Test
  void anAttemptThatSucceedsMakesUpForThoseThatFailed() {
    Outcome<EntryDocument> outcome = prepare("patient");
    network.latest().breaksOff();
    clock.advance(300);
    network.latest().answersWithPage();

    assertThat(outcome.value().title()).isEqualTo("patient");
  }

  @Test
  void theLastAttemptDecidesTheFailure() {
    Outcome<EntryDocument> outcome = prepare("patient");
    network.latest().breaksOff();
    clock.advance(300);
    clock.advance(2000);
    clock.advance(600);
    network.latest().answers(404, "");

    assertThat(outcome.reason()).hasMessageContaining("answered 404 (asked 3 times)");
    assertThat(network.requests()).hasSize(3);
    assertThat(clock.waiting()).isZero();
  }

  @Test
  void everyAttemptHasTheWholeTime() {
    Outcome<EntryDocument> outcome = prepare("patient");
    clock.advance(2000);
    clock.advance(300);
    clock.advance(1999);
    network.latest().answersWithPage();

    assertThat(outcome.word()).isEqualTo("kept");
  }

  @Test
  void cancellingAbortsTheRequestAndMakesNoFurtherAttempt() {
    Outcome<EntryDocument> outcome = prepare("patient");
    cancellation.request();
    clock.advance(60_000);

    assertThat(network.requests()).hasSize(1);
    assertThat(network.latest().isAborted()).isTrue();
    assertThat(outcome.word()).isEqualTo(ErrorCode.ENTRY_UNREACHABLE);
  }

  @Test
  void cancellingDuringThePauseMakesNoFurtherAttempt() {
    Outcome<EntryDocument> outcome = prepare("patient");
    network.latest().breaksOff();
    cancellation.request();
    clock.advance(60_000);

    assertThat(network.requests()).hasSize(1);
    assertThat(outcome.word()).isEqualTo(ErrorCode.ENTRY_UNREACHABLE);
  }

  private Outcome<EntryDocument> prepare(String name) {
    MicroFrontend microFrontend = RouteMaps.of(ROUTE_MAP).microFrontends().get(name);
    return Outcome.of(loader.prepare(microFrontend, cancellation));
  }

  /** Every failure says which micro-frontend, which URL, and why. */
  private static void assertFailure(Outcome<EntryDocument> outcome, String code, String why) {
    BerthException reason = outcome.reason();
    assertThat(reason.code()).isEqualTo(code);
    assertThat(reason)
        .hasMessageStartingWith(
            "Micro-frontend 'shop' was not mounted: its entry point /shop.html " + why)
        .hasMessageEndingWith(". Look at it. [" + code + "]");
  }
}
