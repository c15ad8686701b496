package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.loading.EntryScript;
import dev.berth.bootstrap.loading.ScriptAttributes;
import dev.berth.bootstrap.loading.ScriptTiming;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;
import org.teavm.jso.dom.xml.Node;

/**
 * A script of an entry point. Scripts of a parsed document never run, so that a new element with
 * the same attributes and text takes its place.
 */
final class BrowserEntryScript implements EntryScript {
  private final Element source;
  private final Node place;
  private final BrowserPage page;
  private final ScriptTiming timing;

  /**
   * @param place a node that stands where the script belongs, and goes when it runs
   */
  BrowserEntryScript(Element source, Node place, BrowserPage page) {
    this.source = source;
    this.place = place;
    this.page = page;
    this.timing = timingOf(source);
  }

  /** Whether the element is a script that a browser runs or obeys, and not data. */
  static boolean runs(Element element) {
    return element.getNodeName().equals("SCRIPT") && timingOf(element) != ScriptTiming.NEVER;
  }

  @Override
  public ScriptTiming timing() {
    return timing;
  }

  @Override
  public Promise<Void> run() {
    HTMLElement script = newScript();
    copyAttributes(source, script);
    script.setTextContent(source.getTextContent());
    Js.set(script, "async", timing == ScriptTiming.ASYNC);
    Promise<Void> loaded = new Promise<>();
    on(script, "load", () -> loaded.fulfil(null));
    on(script, "error", () -> fail(script, loaded));
    page.inserted().add(script);
    replace(place, script);
    if (source.hasAttribute("src")) {
      return loaded;
    }
    return typeOf(source).equals("module") ? modulesRun() : Promise.done();
  }

  /**
   * Settled when the module that was just inserted has run. An inline module fires no event; so an
   * empty script is sent after it, which waits for its turn, and whose event comes in any case.
   */
  private Promise<Void> modulesRun() {
    HTMLElement marker = newScript();
    Js.set(marker, "async", false);
    Js.set(marker, "src", "data:text/javascript,");
    Promise<Void> reached = new Promise<>();
    on(marker, "load", () -> reached.fulfil(null));
    on(marker, "error", () -> reached.fulfil(null));
    reached.whenSettled(() -> marker.delete());
    HTMLDocument.current().getHead().appendChild(marker);
    return reached;
  }

  private void on(HTMLElement script, String event, Runnable task) {
    page.natives().listen(script, event, Callback.of(task));
  }

  private void fail(HTMLElement script, Promise<Void> loaded) {
    report(Js.text(script, "src"));
    loaded.fulfil(null);
  }

  private static HTMLElement newScript() {
    return HTMLDocument.current().createElement("script");
  }

  private static ScriptTiming timingOf(Element script) {
    return ScriptTiming.of(
        new ScriptAttributes(
            typeOf(script),
            script.hasAttribute("src"),
            script.hasAttribute("async"),
            script.hasAttribute("defer"),
            script.hasAttribute("nomodule")));
  }

  private void report(String url) {
    page.events()
        .error(
            new BerthException(
                ErrorCode.SCRIPT_FAILED,
                "Script "
                    + (url.isEmpty() ? "in the page" : url)
                    + " could not be loaded; the page goes on without it. Check that the server"
                    + " has it."),
            "");
  }

  /** Where the place is gone by now, the script runs in the head. */
  @JSBody(
      params = {"place", "script"},
      script =
          "place.parentNode?place.parentNode.replaceChild(script,place)"
              + ":document.head.appendChild(script)")
  private static native void replace(Node place, Node script);

  @JSBody(
      params = "element",
      script = "return (element.getAttribute('type')||'').trim().toLowerCase()")
  private static native String typeOf(Element element);

  @JSBody(
      params = {"from", "into"},
      script =
          "[].forEach.call(from.attributes,function(attr_){"
              + "into.setAttribute(attr_.name,attr_.value)})")
  private static native void copyAttributes(Element from, Element into);
}
