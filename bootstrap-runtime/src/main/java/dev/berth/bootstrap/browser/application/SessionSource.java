package dev.berth.bootstrap.browser.application;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.Parts.Answer;
import dev.berth.bootstrap.browser.Promises;
import dev.berth.bootstrap.browser.Urls;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Whom to ask about the session: a server, or a function that the shell gives. */
final class SessionSource {
  private final String name;
  private final JSObject settings;
  private final String base;
  private final JsonRequests requests;
  private final JSObject owners;

  /**
   * @param name {@code status} or {@code renew}
   * @param settings {@code session} of the configuration
   * @param base what a relative URL counts from
   * @param owners who is to be told that a function is the shell's
   */
  SessionSource(
      String name, JSObject settings, String base, JsonRequests requests, JSObject owners) {
    this.name = name;
    this.settings = settings;
    this.base = base;
    this.requests = requests;
    this.owners = owners;
  }

  boolean isThere() {
    return Js.isFunction(settings, name) || isText(settings, name);
  }

  /** Whether there is something else in its place. */
  boolean isWrong() {
    return !isThere() && Js.truthy(settings, name);
  }

  /**
   * Asks.
   *
   * @param held the session of now, as JSON text
   * @return a session; an empty object when there is none any more
   */
  Promise<Answer> ask(String method, String held) {
    return Js.isFunction(settings, name)
        ? Promises.adopt(
            call(owners, settings, name, held),
            given -> new Answer(JsonRequests.isObject(given) ? given : Js.object()),
            reason -> failure("session." + name + " failed."))
        : askServer(Urls.resolve(Js.text(settings, name), base), method, held);
  }

  private Promise<Answer> askServer(String url, String method, String held) {
    return requests
        .send(ErrorCode.SESSION_EXPIRED, url, request(method, held))
        .then(
            answer -> {
              double status = Js.number(answer.value(), "status");
              JSObject body = Js.get(answer.value(), "body");
              if (isRefusal(status)) {
                return Promise.resolved(new Answer(Js.object()));
              }
              if (status >= 300 || !JsonRequests.isObject(body)) {
                throw failure(url + " answered " + (int) status + ", and no session.");
              }
              return Promise.resolved(new Answer(body));
            });
  }

  /** Not what asks for patience: a request that took too long, or one too many. */
  private static boolean isRefusal(double status) {
    return status >= 400 && status < 500 && status != 408 && status != 429;
  }

  private static BerthException failure(String what) {
    return new BerthException(ErrorCode.SESSION_EXPIRED, what);
  }

  @JSBody(
      params = {"object", "key"},
      script = "return !!object[key]&&typeof object[key]=='string'")
  private static native boolean isText(JSObject object, String key);

  @JSBody(
      params = {"method", "held"},
      script =
          "var token_=JSON.parse(held).token;return {method:method,credentials:'include',"
              + "cache:'no-store',headers:token_?{Authorization:'Bearer '.concat(token_)}:{}}")
  private static native JSObject request(String method, String held);

  /** What it throws is not looked at: a token may stand in it. */
  @JSBody(
      params = {"owners", "settings", "name", "held"},
      script =
          "return new Promise(function(done_){done_(owners.run(owners.shell,settings[name],"
              + "settings,[JSON.parse(held)]))})")
  private static native JsPromise<JSObject> call(
      JSObject owners, JSObject settings, String name, String held);
}
