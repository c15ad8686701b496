package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.JsDeferred;
import dev.berth.bootstrap.browser.diagnosis.BrowserProbes;
import dev.berth.bootstrap.diagnosis.EntryDiagnosis;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.loading.EntryFailure;
import org.teavm.jso.JSObject;

/** {@code bootstrap.diagnosis.js}: says why an entry point cannot be shown, and what to do. */
public final class DiagnosisPart {
  private DiagnosisPart() {}

  public static void main(String[] args) {
    PartOffer.make(DiagnosisPart::examine);
  }

  /**
   * Examines a failure.
   *
   * @param question an {@link EntryFailure}, and as {@code from} the absolute URL
   * @return a promise of {@code {code, text}}
   */
  private static JSObject examine(JSObject question) {
    String integrity = Js.text(question, "integrity");
    EntryFailure failure =
        new EntryFailure(
            Js.text(question, "name"),
            Js.text(question, "url"),
            integrity,
            Js.text(question, "code"),
            Js.text(question, "finding"));
    JsDeferred told = JsDeferred.create();
    EntryDiagnosis.of(failure, new BrowserProbes(Js.text(question, "from"), integrity))
        .then(
            explained -> {
              told.resolveWith(answer(explained));
              return Promise.<Void>done();
            },
            silent -> {
              told.reject(Js.error(silent.code(), silent.explanation()));
              return Promise.<Void>done();
            });
    return told.getPromise();
  }

  private static JSObject answer(BerthException explained) {
    JSObject answer = Js.object();
    Js.set(answer, "code", explained.code());
    Js.set(answer, "text", explained.explanation());
    return answer;
  }
}
