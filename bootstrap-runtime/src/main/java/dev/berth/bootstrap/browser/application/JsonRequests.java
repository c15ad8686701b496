package dev.berth.bootstrap.browser.application;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.Parts.Answer;
import dev.berth.bootstrap.browser.Promises;
import dev.berth.bootstrap.errors.BerthException;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Fetches JSON, with the browser's own functions. */
final class JsonRequests {
  private final NativeGlobals natives;

  JsonRequests(NativeGlobals natives) {
    this.natives = natives;
  }

  /**
   * Asks a server.
   *
   * @return {@code {status, body}}; the body is null when it is not JSON
   */
  Promise<Answer> send(String code, String url, JSObject options) {
    return Promises.adopt(
        read(natives.fetch(url, options)),
        answer -> new Answer(answer),
        reason -> new BerthException(code, url + " did not answer: " + Js.describe(reason) + "."));
  }

  /** Fetches an object. */
  Promise<Answer> object(String code, String url, JSObject options) {
    return send(code, url, options).then(answer -> Promise.resolved(body(code, url, answer)));
  }

  private static Answer body(String code, String url, Answer answer) {
    JSObject body = Js.get(answer.value(), "body");
    double status = Js.number(answer.value(), "status");
    if (status < 200 || status >= 300) {
      throw new BerthException(code, url + " answered " + (int) status + ".");
    }
    if (!isObject(body)) {
      throw new BerthException(code, url + " is not a JSON object.");
    }
    return new Answer(body);
  }

  @JSBody(
      params = "value",
      script = "return !!value&&typeof value=='object'&&!Array.isArray(value)")
  static native boolean isObject(JSObject value);

  @JSBody(
      params = "promise",
      script =
          "return promise.then(function(answer_){return answer_.text().then(function(text_){"
              + "var body_=null;try{body_=JSON.parse(text_)}catch(error_){}"
              + "return {status:answer_.status,body:body_}})})")
  private static native JsPromise<JSObject> read(JsPromise<JSObject> promise);
}
