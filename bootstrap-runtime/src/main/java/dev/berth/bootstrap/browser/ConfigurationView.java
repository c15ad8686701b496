package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.ApplicationApi;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.routes.JsonValue;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The application configuration as JavaScript sees it. */
public final class ConfigurationView {
  private ApplicationApi application = plain(Js.object());

  /** What is made of the configuration; of none until it is loaded. */
  public ApplicationApi application() {
    return application;
  }

  /** Frozen, and always the same object; empty when there is none. */
  public JSObject values() {
    return application.getConfig();
  }

  /**
   * Takes the configuration. One that asks for more than its values is completed by {@code
   * bootstrap.application.js}.
   *
   * @param question what that part needs besides
   */
  public Promise<Void> take(Parts parts, JsonValue loaded, JsonResource source, JSObject question) {
    JSObject config = ((JsJsonValue) loaded).value();
    Js.set(question, "config", config);
    Js.set(question, "base", source.url());
    if (!asksForMore(config)) {
      application = plain(config);
      return Promise.done();
    }
    return parts
        .call("application", question)
        .then(
            answer ->
                Promises.<JSObject, Void>adopt(
                    answer.promise(),
                    made -> {
                      application = Js.cast(made);
                      return null;
                    },
                    reason -> null),
            missing -> {
              application = plain(config);
              return Promise.rejected(missing);
            });
  }

  /** One that says what may be stored has {@code bootstrap.storage.js} look at all values. */
  public Promise<Void> guardStorage(Parts parts, JSObject question) {
    if (!Js.truthy(values(), "storage")) {
      return Promise.done();
    }
    Js.set(question, "final", values());
    return parts.call("storage", question).then(begun -> Promise.done());
  }

  @JSBody(
      params = "config",
      script =
          "return 'overrides'in config||'services'in config||'flags'in config||'labels'in config"
              + "||'session'in config")
  private static native boolean asksForMore(JSObject config);

  private static ApplicationApi plain(JSObject config) {
    return plain(
        Js.freeze(config),
        Js.freeze(Js.object()),
        Js.error(
            ErrorCode.SESSION_EXPIRED,
            "No session.renew is configured. [" + ErrorCode.SESSION_EXPIRED + "]"));
  }

  @JSBody(
      params = {"config", "services", "why"},
      script =
          "var none_=function(){return false};return {config:config,services:services,"
              + "flag:none_,rescue:none_,label:String,"
              + "renew:function(){return Promise.reject(why)}}")
  private static native ApplicationApi plain(JSObject config, JSObject services, JSObject why);
}
