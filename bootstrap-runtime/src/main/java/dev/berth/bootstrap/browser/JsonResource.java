package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.async.Promise;
import org.teavm.jso.JSObject;

/** A piece of JSON that the application gives: as an object, in the page, or by its URL. */
public final class JsonResource {
  private final String name;
  private final JsJsonValue given;
  private final String text;
  private final TextFetcher fetcher;

  private JsonResource(String name, JsJsonValue given, String text, TextFetcher fetcher) {
    this.name = name;
    this.given = given;
    this.text = text;
    this.fetcher = fetcher;
  }

  /** JSON that is there as an object. */
  public static JsonResource of(String name, JSObject value) {
    return new JsonResource(name, new JsJsonValue(value), "", null);
  }

  /** JSON that stands in the page. */
  public static JsonResource inPage(String name, String text) {
    return new JsonResource(name, null, text, null);
  }

  /** JSON behind a URL, which is also its name. */
  public static JsonResource at(String url, NativeGlobals natives) {
    return new JsonResource(url, null, "", new TextFetcher(natives));
  }

  String name() {
    return name;
  }

  /** The absolute URL that relative ones within the JSON are relative to. */
  public String url() {
    return Urls.resolve(fetcher == null ? "" : name, Urls.page());
  }

  /** The value; null when the text is not JSON. */
  Promise<JsJsonValue> load(String code, String what) {
    if (given != null) {
      return Promise.resolved(given);
    }
    return fetcher == null
        ? Promise.resolved(JsJsonValue.parse(text))
        : fetcher
            .fetch(name, code, what)
            .then(fetched -> Promise.resolved(JsJsonValue.parse(fetched)));
  }
}
