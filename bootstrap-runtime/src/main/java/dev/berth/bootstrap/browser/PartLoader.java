package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.collections.Dict;
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

  /** The script elements by part, those too that are on their way: a part comes once. */
  private final Dict<Promise<Answer>> scripts = new Dict<>();

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

  /** Calls come to a part in their order, also while it loads. */
  @Override
  public Promise<Answer> call(String name, JSObject argument) {
    if (!scripts.has(name)) {
      scripts.put(name, load(name));
    }
    return scripts
        .get(name)
        .then(script -> Promise.resolved(new Answer(ask(script.value(), argument))));
  }

  private Promise<Answer> load(String name) {
    Promise<Answer> loaded = new Promise<>();
    HTMLElement script = HTMLDocument.current().createElement("script");
    String url = urlOf(name);
    natives.listen(
        script,
        "load",
        Callback.of(
            () -> {
              script.delete();
              loaded.fulfil(new Answer(script));
            }));
    natives.listen(
        script,
        "error",
        Callback.of(
            () -> {
              scripts.remove(name);
              loaded.reject(missing(url));
            }));
    Js.set(script, "nonce", natives.getNonce());
    Js.set(script, "src", natives.getTrusted().createScriptURL(url));
    HTMLDocument.current().getHead().appendChild(script);
    return loaded;
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

  @JSBody(
      params = {"script", "argument"},
      script = "return script.berthPart(argument)")
  private static native JSObject ask(JSObject script, JSObject argument);
}
