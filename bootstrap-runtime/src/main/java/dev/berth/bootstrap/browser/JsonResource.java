package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.config.JsonSource;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.routes.JsonValue;
import org.teavm.jso.JSObject;

/** JSON that the application gives as an object, in the page, or by its URL. */
public final class JsonResource implements JsonSource {
  private final String name;
  private final JsonValue given;
  private final BrowserFetcher fetcher;

  private JsonResource(String name, JsonValue given, BrowserFetcher fetcher) {
    this.name = name;
    this.given = given;
    this.fetcher = fetcher;
  }

  /** JSON that is there as an object. */
  static JsonResource of(String name, JSObject value) {
    return new JsonResource(name, new JsJsonValue(value), null);
  }

  /** JSON that stands in the page. */
  static JsonResource inPage(String name, String text) {
    return new JsonResource(name, JsJsonValue.parse(text), null);
  }

  /** JSON behind a URL, which is also its name. */
  static JsonResource at(String url, BrowserFetcher fetcher) {
    return new JsonResource(url, null, fetcher);
  }

  /** The absolute URL that relative ones within the JSON are relative to. */
  public String url() {
    return Urls.resolve(fetcher == null ? "" : name, Urls.page());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Promise<JsonValue> load(String failureCode) {
    return fetcher == null
        ? Promise.resolved(given)
        : fetcher
            .fetch(name, "", new Cancellation())
            .then(
                answer -> {
                  if (answer.isSuccess()) {
                    return Promise.resolved(JsJsonValue.parse(answer.text()));
                  }
                  throw missing(failureCode, "answered " + answer.status());
                },
                reason -> Promise.rejected(missing(failureCode, reason.explanation())));
  }

  private BerthException missing(String code, String why) {
    return new BerthException(code, name + " " + why + ". Check its address.");
  }
}
