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

  /** Our promise for a JavaScript one; the failure's code and beginning are given. */
  public static <A extends JSObject, R> Promise<R> adopt(
      JsPromise<A> foreign, Conversion<A, R> conversion, Conversion<JSObject, BerthException> why) {
    Promise<R> own = new Promise<>();
    foreign.then(
        value -> own.fulfil(conversion.convert(value)), reason -> own.reject(why.convert(reason)));
    return own;
  }

  /** A JavaScript promise of nothing; it rejects with an error that carries the code. */
  public static JsPromise<JSObject> publish(Promise<Void> own) {
    return JsPromise.create(
        (resolve, reject) ->
            own.then(
                done -> {
                  resolve.take(null);
                  return Promise.done();
                },
                failure -> {
                  reject.take(Js.error(failure.code(), failure.getMessage()));
                  return Promise.done();
                }));
  }
}
