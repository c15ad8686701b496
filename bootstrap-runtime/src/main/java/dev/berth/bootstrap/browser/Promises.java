package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import org.teavm.jso.JSObject;

/** Crosses the border between our promises and JavaScript's. */
public final class Promises {
  private Promises() {}

  /** Makes something of our own of a JavaScript value. */
  public interface Conversion<A extends JSObject, R> {
    R convert(A value);
  }

  /** Our promise for a JavaScript one. A conversion may throw, which breaks the promise. */
  public static <A extends JSObject, R> Promise<R> adopt(
      JsPromise<A> foreign, Conversion<A, R> conversion, Conversion<JSObject, BerthException> why) {
    Promise<R> own = new Promise<>();
    foreign.then(
        value -> convert(own, conversion, value), reason -> own.reject(why.convert(reason)));
    return own;
  }

  private static <A extends JSObject, R> void convert(
      Promise<R> own, Conversion<A, R> conversion, A value) {
    try {
      own.fulfil(conversion.convert(value));
    } catch (BerthException refused) {
      own.reject(refused);
    }
  }

  /** A JavaScript promise of nothing; it rejects with an error that carries the code. */
  public static JsPromise<JSObject> publish(Promise<Void> own) {
    JsDeferred published = JsDeferred.create();
    own.whenSettled(() -> settle(published, own.reason()));
    return published.getPromise();
  }

  /** The same; when it breaks and nobody listens, no error is told of. */
  static JsPromise<JSObject> publishQuietly(Promise<Void> own) {
    JsPromise<JSObject> published = publish(own);
    published.then(done -> {}, reason -> {});
    return published;
  }

  private static void settle(JsDeferred published, BerthException reason) {
    if (reason == null) {
      published.resolve();
    } else {
      published.reject(Js.error(reason.code(), reason.getMessage()));
    }
  }
}
