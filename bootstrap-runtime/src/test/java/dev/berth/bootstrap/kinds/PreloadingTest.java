package dev.berth.bootstrap.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.fakes.HandDrivenClock;
import dev.berth.bootstrap.fakes.Outcome;
import dev.berth.bootstrap.fakes.ScriptedFetcher;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Loads a script ahead, over a network that fails. */
class PreloadingTest {
  private static final String URL = "http://shop/cart.js";

  private final HandDrivenClock clock = new HandDrivenClock();
  private final ScriptedFetcher network = new ScriptedFetcher();
  private final ModuleVersions versions = new ModuleVersions();
  private final List<String> asked = new ArrayList<>();
  private Promise<Void> loaded = new Promise<>();
  private final Preloading preloading =
      new Preloading(
          (entry, address) -> {
            asked.add(address);
            loaded = new Promise<>();
            return loaded;
          },
          network,
          versions,
          clock);

  @Test
  void aScriptThatLoadsIsAskedForOnceAndNotLookedAt() {
    Outcome<Void> outcome = load(URL, "", 1);
    loaded.fulfil(null);

    assertThat(outcome.word()).isEqualTo("kept");
    assertThat(asked).containsExactly(URL);
    assertThat(network.requests()).isEmpty();
    assertThat(clock.waiting()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "401, text/javascript, ENTRY_FORBIDDEN, answered 401",
    "404, text/html, ENTRY_UNREACHABLE, answered 404",
    "200, text/html, ENTRY_INVALID, is no JavaScript: its Content-Type is text/html",
    "200, '', ENTRY_INVALID, is no JavaScript: its Content-Type is missing"
  })
  void whatTheServerSaysIsFoundOutAndNotTriedAgain(
      int status, String type, String code, String words) {
    Outcome<Void> outcome = load(URL, "", 3);
    fail();
    network.latest().answers(status, type);

    assertThat(outcome.reason().code()).isEqualTo(code);
    assertThat(outcome.reason().explanation()).isEqualTo(words);
    assertThat(asked).hasSize(1);
  }

  @Test
  void aServerThatFailsIsAskedAgainByAnotherAddressEachTime() {
    Outcome<Void> outcome = load(URL, "", 2);
    fail();
    network.latest().answers(503, "text/html");
    clock.advance(300);
    fail();
    network.latest().breaksOff();
    clock.advance(599);
    assertThat(asked).containsExactly(URL, URL + "#again");

    clock.advance(1);
    loaded.fulfil(null);

    assertThat(asked).containsExactly(URL, URL + "#again", URL + "#again-again");
    assertThat(outcome.word()).isEqualTo("kept");
    assertThat(versions.addressOf(URL)).isEqualTo(URL + "#again-again");
  }

  @Test
  void afterTheLastAttemptTheReasonIsGiven() {
    Outcome<Void> outcome = load(URL, "", 0);
    fail();
    network.latest().breaksOff();

    assertThat(outcome.reason().explanation()).isEqualTo("the network is down");
  }

  @Test
  void aHashThatDoesNotFitIsLeftToWhoeverComparesHashes() {
    Outcome<Void> outcome = load(URL, "sha384-abc", 0);
    fail();

    assertThat(network.latest().integrity()).isEqualTo("sha384-abc");
    network.latest().breaksOff();
    assertThat(outcome.word()).isEqualTo("ENTRY_UNREACHABLE");
  }

  @Test
  void ofAClassicScriptThatNobodyMayReadNoMoreIsSaidThanThatItFailed() {
    Outcome<Void> outcome = load("http://far/cart.umd.js", "", 0);
    fail();
    network.latest().breaksOff();

    assertThat(outcome.reason().explanation()).isEqualTo("could not be loaded");
  }

  @Test
  void aScriptThatTakesTooLongIsGivenUp() {
    Outcome<Void> outcome = load(URL, "", 0);
    clock.advance(2000);

    assertThat(outcome.word()).isEqualTo("ENTRY_TIMEOUT");
    assertThat(outcome.reason().explanation()).contains("2000 ms");
  }

  private Outcome<Void> load(String url, String integrity, int retries) {
    return Outcome.of(preloading.load(new GuestEntry(url, integrity, 2000, retries)));
  }

  private void fail() {
    loaded.reject(new BerthException("", ""));
  }
}
