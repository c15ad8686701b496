package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.loading.DocumentLife;
import dev.berth.bootstrap.loading.EntryDocument;
import dev.berth.bootstrap.loading.EntryExplainer;
import dev.berth.bootstrap.loading.EntryFailure;
import dev.berth.bootstrap.loading.EntryKinds;
import dev.berth.routes.MicroFrontend;
import org.teavm.jso.JSObject;

/**
 * Asks the part {@code bootstrap.kinds.js}: about entry points that are no HTML pages, and about
 * lifecycle functions that a page exports for another orchestrator.
 */
public final class BrowserKinds implements EntryKinds {
  private final PartLoader parts;
  private final EntryExplainer explainer;
  private final JSObject place;
  private final DocumentLife life;

  /**
   * @param place as {@link GuestQuestion} makes it
   */
  public BrowserKinds(
      PartLoader parts, EntryExplainer explainer, JSObject place, DocumentLife life) {
    this.life = life;
    this.parts = parts;
    this.explainer = explainer;
    this.place = place;
  }

  @Override
  public Promise<EntryDocument> prepare(MicroFrontend microFrontend) {
    return open(microFrontend, null)
        .then(
            guest ->
                ask(microFrontend, guest.value(), "prepare")
                    .then(
                        done ->
                            Promise.resolved(
                                new GuestDocument(this, microFrontend, guest.value(), life))));
  }

  /** Makes lifecycle hooks of what the host has found among the exports of a page. */
  public Promise<Void> adopt(MicroFrontend microFrontend, JSObject exported) {
    return open(microFrontend, exported).then(guest -> ask(microFrontend, guest.value(), "adopt"));
  }

  private Promise<Parts.Answer> open(MicroFrontend microFrontend, JSObject exported) {
    return parts.call("kinds", GuestQuestion.about(microFrontend, exported, place));
  }

  /** Has a guest do something. */
  Promise<Void> ask(MicroFrontend microFrontend, JSObject guest, String what) {
    return Promises.<JSObject, Void>adopt(
            JsPromise.call(guest, what, null),
            done -> null,
            reason -> new BerthException(Js.text(reason, "code"), Js.describe(reason)))
        .recover(
            failure ->
                explainer
                    .explain(EntryFailure.of(microFrontend, failure, ""))
                    .then(explained -> Promise.rejected(explained)));
  }
}
