package dev.berth.bootstrap.browser;

import dev.berth.routes.Quantity;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** How the application is to be started: from the script's attributes, or {@code berth.start}. */
public final class StartOptions {
  private static final String DEFAULT_ROUTES = "routes.json";

  private final JSObject values;

  /**
   * @param values {@code routes}, {@code config}, {@code outlet}, {@code refresh}; each may be
   *     absent
   */
  public StartOptions(JSObject values) {
    this.values = values;
  }

  /** The {@code data-} attributes of the script that runs now. */
  public static StartOptions ofScript() {
    return new StartOptions(scriptAttributes());
  }

  public JSObject values() {
    return values;
  }

  /** Whether the application waits for {@code berth.start}. */
  public boolean isManual() {
    return Js.text(values, "start").equals("manual");
  }

  /** How often to read the route map again; 0 for never by itself. */
  public int refreshMillis() {
    return Quantity.millis(Js.text(values, "refresh"));
  }

  /** The URL of the bootstrap, when its files are elsewhere; else empty. */
  public String source() {
    return Js.text(values, "source");
  }

  public JsonResource routes(BrowserFetcher fetcher) {
    JsonResource given = resource("routes", fetcher);
    return given == null ? JsonResource.at(Urls.local(DEFAULT_ROUTES), fetcher) : given;
  }

  /** An empty object when the application has no configuration. */
  public JsonResource configuration(BrowserFetcher fetcher) {
    JsonResource given = resource("config", fetcher);
    return given == null ? JsonResource.of("(none)", Js.object()) : given;
  }

  /** The outlet; a new element at the end of the body when the page has none. */
  public HTMLElement outlet() {
    String selector = Js.text(values, "outlet");
    HTMLDocument document = HTMLDocument.current();
    HTMLElement found =
        document.querySelector(selector.isEmpty() ? "[data-berth-outlet]" : selector);
    if (found != null) {
      return found;
    }
    HTMLElement added = document.createElement("div");
    added.setAttribute("data-berth-outlet", "");
    document.getBody().appendChild(added);
    return added;
  }

  /** Null when neither the options nor the page have it. */
  private JsonResource resource(String name, BrowserFetcher fetcher) {
    HTMLElement inPage = HTMLDocument.current().querySelector("script[data-berth-" + name + "]");
    if (isObject(values, name)) {
      return JsonResource.of("(berth.start " + name + ")", Js.get(values, name));
    }
    if (inPage != null) {
      return JsonResource.inPage("(in the page, data-berth-" + name + ")", inPage.getTextContent());
    }
    String url = Js.text(values, name);
    return url.isEmpty() ? null : JsonResource.at(Urls.local(url), fetcher);
  }

  @JSBody(script = "var self_=document.currentScript;return Object.assign({},self_&&self_.dataset)")
  private static native JSObject scriptAttributes();

  @JSBody(
      params = {"values", "name"},
      script = "return !!values&&typeof values[name]=='object'")
  private static native boolean isObject(JSObject values, String name);
}
