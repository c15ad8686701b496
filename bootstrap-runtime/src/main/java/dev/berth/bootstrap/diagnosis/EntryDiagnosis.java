package dev.berth.bootstrap.diagnosis;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.loading.EntryFailure;
import dev.berth.bootstrap.loading.FetchedEntry;
import dev.berth.bootstrap.loading.Finding;

/**
 * Finds out why an entry point cannot be shown. Browsers say of a request that failed no more than
 * that it did; further requests tell the reasons apart.
 */
public final class EntryDiagnosis {
  private final EntryFailure failure;
  private final Probes probes;

  private EntryDiagnosis(EntryFailure failure, Probes probes) {
    this.failure = failure;
    this.probes = probes;
  }

  /** The failure with its reason and an advice. */
  public static Promise<BerthException> of(EntryFailure failure, Probes probes) {
    return new EntryDiagnosis(failure, probes).run();
  }

  private Promise<BerthException> run() {
    if (!failure.finding().startsWith(Finding.NOT_FETCHED)) {
      return told(Advice.on(failure));
    }
    if (probes.isOffline()) {
      return told("The device is offline. Try again when it is connected.");
    }
    return failure.integrity().isEmpty()
        ? network()
        : probes.withoutIntegrity().then(this::compare, gone -> network());
  }

  /** A page of an error does not have the hash either: the browser hides its status. */
  private Promise<BerthException> compare(Probes.Copy copy) {
    if (copy.status() < 200 || copy.status() >= 300) {
      EntryFailure answered =
          found(FetchedEntry.codeOf(copy.status()), Finding.ANSWERED + copy.status());
      return Promise.resolved(answered.advising(Advice.on(answered)));
    }
    if (!copy.hash().isEmpty() && failure.integrity().contains(copy.hash())) {
      return told("It can be fetched by now: try again.");
    }
    String hash = copy.hash().isEmpty() ? "" : ", but to " + copy.hash();
    return Promise.resolved(
        found(ErrorCode.INTEGRITY_MISMATCH, "does not hash to " + failure.integrity() + hash)
            .advising(
                "It is another file than was released, and was not run. If the change was meant,"
                    + " renew "
                    + Advice.key(failure, "integrity")
                    + "."));
  }

  private Promise<BerthException> network() {
    return probes.reach().then(reach -> told(adviceOn(reach)));
  }

  private String adviceOn(Probes.Reach reach) {
    if (reach.forbidden()) {
      return "The shell's Content-Security-Policy forbids it: add its origin to connect-src.";
    }
    if (probes.shellOrigin().startsWith("https:") && probes.url().startsWith("http:")) {
      return "A page of https reads nothing by http: serve it by https.";
    }
    if (reach.answered()) {
      return (reach.redirects()
              ? "It redirects to a server that does not let the shell read it (CORS). Have every"
                  + " server on the way"
              : "Its server does not let the shell read it (CORS). Have it")
          + " answer with Access-Control-Allow-Origin: "
          + probes.shellOrigin();
    }
    return (reach.redirects()
            ? "It redirects in a circle, or to a server that does not answer: follow its redirects,"
            : "No server answers there, or it breaks the connection: check that it runs,")
        + " and look at "
        + Advice.key(failure, "entry")
        + ".";
  }

  private EntryFailure found(String code, String finding) {
    return new EntryFailure(failure.name(), failure.url(), failure.integrity(), code, finding);
  }

  private Promise<BerthException> told(String advice) {
    return Promise.resolved(failure.advising(advice));
  }
}
