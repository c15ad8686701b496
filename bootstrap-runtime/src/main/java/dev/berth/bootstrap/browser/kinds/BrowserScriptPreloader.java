package dev.berth.bootstrap.browser.kinds;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.insertion.PreloadHints;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.kinds.GuestEntry;
import dev.berth.bootstrap.kinds.ScriptPreloader;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** Preloads with link elements; a browser without them loads when the script is wanted. */
public final class BrowserScriptPreloader implements ScriptPreloader {
  private final NativeGlobals natives;

  public BrowserScriptPreloader(NativeGlobals natives) {
    this.natives = natives;
  }

  @Override
  public Promise<Void> preload(GuestEntry entry, String address) {
    HTMLElement hint =
        PreloadHints.create(entry.isClassic() ? "preload" : "modulepreload", "script", address);
    demandHash(hint, entry);
    Js.set(hint, "nonce", natives.getNonce());
    Promise<Void> loaded = new Promise<>();
    if (Js.text(hint, "rel").isEmpty()) {
      return Promise.done();
    }
    natives.listen(hint, "load", Callback.of(() -> loaded.fulfil(null)));
    natives.listen(hint, "error", Callback.of(() -> loaded.reject(new BerthException("", ""))));
    HTMLDocument.current().getHead().appendChild(hint);
    return loaded;
  }

  /** A hash can only be compared with what was asked for with CORS. */
  static void demandHash(HTMLElement element, GuestEntry entry) {
    if (!entry.integrity().isEmpty()) {
      element.setAttribute("integrity", entry.integrity());
      element.setAttribute("crossorigin", "");
    }
  }
}
