package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Loads the parts of the bootstrap that are files of their own beside it: {@code
 * bootstrap.NAME.js}. What a part offers is a function, as a property of its script element.
 */
public final class PartLoader implements Parts {
  private static String ownSource;

  private final NativeGlobals natives;

  /** Read before there is a micro-frontend, from whose page a relative address would count. */
  private String ownUrl;

  /** Script elements by part; a Dict would have each wrapped for Java, with a runtime for it. */
  private final JSObject loaded = Js.object();

  /** Must be made while the bootstrap's own script runs, which is known only then. */
  public PartLoader(NativeGlobals natives) {
    this.natives = natives;
    JSObject ownScript = ownScript();
    ownSource = sourceOf(ownScript);
    ownUrl = Js.text(ownScript, "src");
  }

  /** The bootstrap's URL as its shell has written it. */
  public static String ownSource() {
    return ownSource;
  }

  /** The parts are beside another script than the one that runs, say because that was bundled. */
  public void standBeside(String url) {
    if (!url.isEmpty()) {
      ownUrl = Urls.resolve(url, Urls.page());
    }
  }

  @Override
  public Promise<Answer> call(String name, JSObject argument) {
    HTMLElement known = Js.get(loaded, name);
    if (known != null) {
      return Promise.resolved(new Answer(ask(known, argument)));
    }
    Promise<Answer> answer = new Promise<>();
    HTMLElement script = HTMLDocument.current().createElement("script");
    String url = urlOf(name);
    natives.listen(
        script,
        "load",
        Callback.of(
            () -> {
              script.delete();
              answer.fulfil(new Answer(ask(first(loaded, name, script), argument)));
            }));
    natives.listen(script, "error", Callback.of(() -> answer.reject(missing(url))));
    Js.set(script, "nonce", natives.getNonce());
    Js.set(script, "src", natives.getTrusted().createScriptURL(url));
    HTMLDocument.current().getHead().appendChild(script);
    return answer;
  }

  private String urlOf(String name) {
    int end = ownUrl.lastIndexOf(".js");
    return ownUrl.substring(0, end) + "." + name + ownUrl.substring(end);
  }

  private static BerthException missing(String url) {
    return new BerthException(
        ErrorCode.SCRIPT_FAILED,
        "A part of the bootstrap is missing: " + url + ". Put it beside the bootstrap.");
  }

  @JSBody(script = "return document.currentScript||{src:'bootstrap.js'}")
  private static native JSObject ownScript();

  @JSBody(
      params = "script",
      script = "return script.getAttribute?script.getAttribute('src'):script.src")
  private static native String sourceOf(JSObject script);

  /** A part that was called twice before it was there has come twice; what it knows, one knows. */
  @JSBody(
      params = {"loaded", "name", "script"},
      script = "return loaded[name]=loaded[name]||script")
  private static native HTMLElement first(JSObject loaded, String name, HTMLElement script);

  @JSBody(
      params = {"script", "argument"},
      script = "return script.berthPart(argument)")
  private static native JSObject ask(HTMLElement script, JSObject argument);
}
