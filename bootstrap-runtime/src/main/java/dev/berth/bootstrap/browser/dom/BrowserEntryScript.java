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
  private final boolean awaited;

  /**
   * @param place a node that stands where the script belongs, and goes when it runs
   */
  BrowserEntryScript(Element source, Node place, BrowserPage page) {
    this.source = source;
    this.place = place;
    this.page = page;
    this.timing = timingOf(source);
    this.awaited = source.hasAttribute("src") || typeOf(source).equals("module");
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
    HTMLElement script = HTMLDocument.current().createElement("script");
    copyAttributes(source, script);
    script.setTextContent(source.getTextContent());
    Js.set(script, "async", timing == ScriptTiming.ASYNC);
    Promise<Void> ran = awaited ? watch(script) : Promise.done();
    page.inserted().add(script);
    replace(place, script);
    return ran;
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

  private Promise<Void> watch(HTMLElement script) {
    Promise<Void> ran = new Promise<>();
    page.natives().listen(script, "load", Callback.of(() -> ran.fulfil(null)));
    page.natives()
        .listen(
            script,
            "error",
            Callback.of(
                () -> {
                  report(Js.text(script, "src"));
                  ran.fulfil(null);
                }));
    return ran;
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
