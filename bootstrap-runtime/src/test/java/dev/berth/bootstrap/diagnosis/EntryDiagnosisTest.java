package dev.berth.bootstrap.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.fakes.Outcome;
import dev.berth.bootstrap.loading.EntryFailure;
import dev.berth.bootstrap.loading.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryDiagnosisTest {
  private static final String KEY = "microFrontends.shop.";
  private static final String HASH = "sha384-wanted";

  private final ScriptedProbes probes = new ScriptedProbes();

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "ENTRY_FORBIDDEN, answered 401, cookies",
    "ENTRY_FORBIDDEN, answered 403, access rules",
    "ENTRY_UNREACHABLE, answered 404, no such file",
    "ENTRY_UNREACHABLE, answered 410, no such file",
    "ENTRY_UNREACHABLE, answered 418, in a tab",
    "ENTRY_UNREACHABLE, answered 503 (asked 3 times), the server's log",
    "ENTRY_TIMEOUT, did not answer whole within 2000 ms, microFrontends.shop.timeout",
    "ENTRY_UNREACHABLE, broke off before its end, Content-Length",
    "ENTRY_INVALID, is served as application/xhtml+xml, Content-Type: text/html",
    "ENTRY_INVALID, is served as text/javascript, 'microFrontends.shop.kind in the route map to'",
    "ENTRY_INVALID, is served as text/plain, Content-Type: text/html",
    "ENTRY_INVALID, is larger than 16 MB, by their URLs",
    "ENTRY_INVALID, 'is empty: neither a node', Check the file",
    "ENTRY_INVALID, 'is no text, though it is served as HTML', Content-Encoding",
    "ENTRY_INVALID, is the page of this application shell, where a file is missing",
    "ENTRY_INVALID, is a <frameset> page, to \"iframe\""
  })
  void whatCameHasAnAdviceOfItsOwn(String code, String finding, String advice) {
    assertThat(diagnosis(code, finding, ""))
        .hasMessageStartingWith(
            "Micro-frontend 'shop' was not mounted: its entry point /shop.html " + finding + ". ")
        .hasMessageContaining(advice)
        .hasMessageEndingWith("[" + code + "]");
    assertThat(probes.asked).isZero();
  }

  @Test
  void aDeviceThatIsOfflineIsAskedNothing() {
    probes.offline = true;

    assertThat(notFetched("")).hasMessageContaining("offline");
    assertThat(probes.asked).isZero();
  }

  @Test
  void aServerThatLetsNobodyElseReadIsToldFromOneThatDoesNotAnswer() {
    probes.reach = new Probes.Reach(false, true, false);
    assertThat(notFetched(""))
        .hasMessageContaining("Access-Control-Allow-Origin: https://shell.example");

    probes.reach = new Probes.Reach(false, false, false);
    assertThat(notFetched("")).hasMessageContaining("No server answers").hasMessageContaining(KEY);
  }

  @Test
  void redirectsHaveAnAdviceOfTheirOwn() {
    probes.reach = new Probes.Reach(false, true, true);
    assertThat(notFetched(""))
        .hasMessageContaining(
            "It redirects to a server that does not let the shell read it (CORS)");

    probes.reach = new Probes.Reach(false, false, true);
    assertThat(notFetched("")).hasMessageContaining("in a circle");
  }

  @Test
  void thePolicyOfTheShellIsNamedWhenItForbidsTheRequest() {
    probes.reach = new Probes.Reach(true, false, false);

    assertThat(notFetched("")).hasMessageContaining("connect-src");
  }

  @Test
  void aShellOfHttpsIsToldThatItReadsNothingByHttp() {
    probes.url = "http://cdn.example/shop.html";

    assertThat(notFetched("")).hasMessageContaining("serve it by https");
  }

  @Test
  void aFileThatCanBeHadWithoutItsHashIsAnotherFile() {
    probes.copy = Promise.resolved(new Probes.Copy(200, "sha384-other"));

    assertThat(notFetched(HASH))
        .hasMessageContaining("does not hash to sha384-wanted, but to sha384-other. ")
        .hasMessageContaining("renew microFrontends.shop.integrity in the route map")
        .hasMessageEndingWith("[INTEGRITY_MISMATCH]");
  }

  @Test
  void aPageThatCannotHashSaysOnlyThatItIsAnotherFile() {
    probes.copy = Promise.resolved(new Probes.Copy(200, ""));

    assertThat(notFetched(HASH)).hasMessageContaining("does not hash to sha384-wanted. ");
  }

  @Test
  void anAnswerOfAnErrorIsNoMismatch() {
    probes.copy = Promise.resolved(new Probes.Copy(404, "sha384-other"));

    assertThat(notFetched(HASH))
        .hasMessageContaining("answered 404. There is no such file")
        .hasMessageEndingWith("[ENTRY_UNREACHABLE]");

    probes.copy = Promise.resolved(new Probes.Copy(403, "sha384-other"));
    assertThat(notFetched(HASH)).hasMessageEndingWith("[ENTRY_FORBIDDEN]");
  }

  @Test
  void aFileThatHasItsHashByNowHadAPassingFailure() {
    probes.copy = Promise.resolved(new Probes.Copy(200, HASH));

    assertThat(notFetched(HASH))
        .hasMessageContaining("try again")
        .hasMessageEndingWith("[ENTRY_UNREACHABLE]");
  }

  @Test
  void withoutAnyAnswerTheHashIsNotTheReason() {
    probes.copy = Promise.rejected(new BerthException(ErrorCode.ENTRY_UNREACHABLE, "silence"));

    assertThat(notFetched(HASH)).hasMessageContaining("No server answers");
  }

  private BerthException notFetched(String integrity) {
    return diagnosis(ErrorCode.ENTRY_UNREACHABLE, Finding.NOT_FETCHED + ": why", integrity);
  }

  private BerthException diagnosis(String code, String finding, String integrity) {
    EntryFailure failure = new EntryFailure("shop", "/shop.html", integrity, code, finding);
    return Outcome.of(EntryDiagnosis.of(failure, probes)).value();
  }

  /** A network about which a test says everything. */
  private static final class ScriptedProbes implements Probes {
    private String url = "https://shell.example/shop.html";
    private boolean offline;
    private Promise<Copy> copy = new Promise<>();
    private Reach reach = new Reach(false, false, false);
    private int asked;

    @Override
    public String url() {
      return url;
    }

    @Override
    public String shellOrigin() {
      return "https://shell.example";
    }

    @Override
    public boolean isOffline() {
      return offline;
    }

    @Override
    public Promise<Copy> withoutIntegrity() {
      asked++;
      return copy;
    }

    @Override
    public Promise<Reach> reach() {
      asked++;
      return Promise.resolved(reach);
    }
  }
}
