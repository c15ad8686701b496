package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.async.TimeLimit;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.loading.EntryExplainer;
import dev.berth.bootstrap.loading.EntryFailure;
import org.teavm.jso.JSObject;

/**
 * Asks the part {@code bootstrap.diagnosis.js}. Where that does not come either, as on a device
 * that is offline, what was found has to do.
 */
public final class BrowserEntryExplainer implements EntryExplainer {
  private static final int MOST_MILLIS = 5000;

  private final PartLoader parts;
  private final Clock clock;
  private final String base;

  /**
   * @param base the absolute URL that the URLs of entry points are relative to
   */
  public BrowserEntryExplainer(PartLoader parts, Clock clock, String base) {
    this.parts = parts;
    this.clock = clock;
    this.base = base;
  }

  @Override
  public Promise<BerthException> explain(EntryFailure failure) {
    BerthException plain =
        failure.advising("Check microFrontends." + failure.name() + " in the route map.");
    return TimeLimit.within(clock, MOST_MILLIS, ask(failure), plain)
        .recover(silent -> Promise.resolved(plain));
  }

  private Promise<BerthException> ask(EntryFailure failure) {
    JSObject question = Js.object();
    Js.set(question, "name", failure.name());
    Js.set(question, "url", failure.url());
    Js.set(question, "from", Urls.resolve(failure.url(), base));
    Js.set(question, "integrity", failure.integrity());
    Js.set(question, "code", failure.code());
    Js.set(question, "finding", failure.finding());
    return parts
        .call("diagnosis", question)
        .then(
            answer ->
                Promises.adopt(
                    answer.promise(),
                    told -> new BerthException(Js.text(told, "code"), Js.text(told, "text")),
                    reason -> failure.advising(Js.describe(reason))));
  }
}
