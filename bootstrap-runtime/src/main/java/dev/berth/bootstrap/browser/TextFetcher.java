package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import org.teavm.jso.JSObject;

/** Fetches the application's own JSON files. */
final class TextFetcher {
  private final NativeGlobals natives;

  TextFetcher(NativeGlobals natives) {
    this.natives = natives;
  }

  /**
   * The text of a file.
   *
   * @param code what a failure is called
   * @param what names the file in a failure's message, with its URL
   */
  Promise<String> fetch(String url, String code, String what) {
    Promise<String> text = new Promise<>();
    JsPromise.Taker<JSObject> fail =
        reason -> text.reject(unreachable(code, what, "did not come: " + Js.describe(reason)));
    natives
        .fetch(url, Js.object())
        .then(
            response -> {
              int status = response.getStatus();
              if (status < 200 || status > 299) {
                text.reject(unreachable(code, what, "answered " + status));
              } else {
                response.text().then(body -> text.fulfil(body.stringValue()), fail);
              }
            },
            fail);
    return text;
  }

  private static BerthException unreachable(String code, String what, String why) {
    return new BerthException(
        code, what + " " + why + ". Check the address, and that the server runs.");
  }
}
