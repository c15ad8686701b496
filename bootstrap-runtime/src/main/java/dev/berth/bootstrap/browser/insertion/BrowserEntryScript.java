package dev.berth.bootstrap.browser.insertion;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.Parts;
import dev.berth.bootstrap.browser.TrustedTypes;
import dev.berth.bootstrap.loading.EntryScript;
import dev.berth.bootstrap.loading.ScriptAttributes;
import dev.berth.bootstrap.loading.ScriptTiming;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;

/**
 * A script of an entry point. Scripts of a parsed document never run, so that a new element with
 * the same attributes and text takes its place. Until its turn it has a type that no browser runs.
 */
final class BrowserEntryScript implements EntryScript {
  private final Element source;
  private final String home;
  private final InlineScriptPolicy policy;
  private final BrowserPage page;
  private final ScriptTiming timing;
  private final HTMLElement script;

  BrowserEntryScript(Element source, EntrySource entry, BrowserPage page) {
    this.source = source;
    this.home = entry.baseUrl();
    this.policy = entry.inlineScripts();
    this.page = page;
    this.timing = timingOf(source);
    TrustedTypes trusted = page.natives().getTrusted();
    script = create(source);
    ElementAttributes.copy(source, script, trusted);
    ScriptElements.setText(script, trusted.createScript(source.getTextContent()));
    if (isExternal(source) || !source.getTextContent().isEmpty()) {
      Js.set(script, "async", timing == ScriptTiming.ASYNC);
    }
    script.setAttribute("type", "berth/waiting");
  }

  /** Whether the element is a script that a browser runs or obeys, and not data. */
  static boolean runs(Element element) {
    return isScript(element) && timingOf(element) != ScriptTiming.NEVER;
  }

  /** The element that runs. */
  HTMLElement element() {
    return script;
  }

  /** Whether it runs at once when it is told to. */
  boolean isImmediate() {
    return timing == ScriptTiming.BLOCKING && !isExternal(source) && isFree() && plan() == null;
  }

  @Override
  public ScriptTiming timing() {
    return timing;
  }

  /** Observers of the page are told of it first, and may take it out or give it another type. */
  @Override
  public Promise<Void> run() {
    return page.isWatched()
        ? page.settle().then(told -> isStopped(script) ? Promise.done() : runAllowed())
        : runAllowed();
  }

  private Promise<Void> runAllowed() {
    return isFree()
        ? runNow()
        : policy
            .judge(script, page)
            .then(
                allowed -> runNow(),
                refused -> {
                  page.complain(refused);
                  return Promise.done();
                });
  }

  private boolean isFree() {
    return isExternal(source) ? !OwnPolicy.refuses(source) : policy.lets(source, page);
  }

  /** Null when it runs as it is. */
  private JsPromise<JSObject> plan() {
    return page.plans().plan(source, null, home);
  }

  /** Runs one that is free. */
  Promise<Void> runNow() {
    JsPromise<JSObject> plan = plan();
    return plan == null
        ? runAsItIs()
        : carry(plan)
            .then(question -> question.value() == null ? runAsItIs() : runBy(question.value()));
  }

  /** Has a part run it, or prepare it for that. Without the part, the next visit may suffer. */
  private Promise<Void> runBy(JSObject question) {
    Js.set(question, "script", script);
    return page.parts()
        .call(Js.text(question, "part"), question)
        .then(answer -> carry(answer.promise()))
        .then(
            ran -> Js.isFalse(ran.value()) ? runAsItIs() : Promise.done(),
            missing -> {
              page.complain(missing);
              return runAsItIs();
            });
  }

  /** What has failed gives nothing. */
  private static Promise<Parts.Answer> carry(JsPromise<JSObject> foreign) {
    Promise<Parts.Answer> carried = new Promise<>();
    foreign.then(
        value -> carried.fulfil(new Parts.Answer(value)),
        reason -> carried.fulfil(new Parts.Answer(null)));
    return carried;
  }

  private Promise<Void> runAsItIs() {
    Promise<Void> loaded = new Promise<>();
    on(script, "load", () -> loaded.fulfil(null));
    on(
        script,
        "error",
        () -> {
          new ResourceFailures(page).report(script);
          loaded.fulfil(null);
        });
    if (typeOf(source).equals("importmap")) {
      return runConfined();
    }
    ScriptElements.start(script, source);
    if (isExternal(source)) {
      return loaded;
    }
    return typeOf(source).equals("module") ? modulesRun() : turnOver();
  }

  /** The browser reads an import map when it starts; to scripts it reads as it was written. */
  private Promise<Void> runConfined() {
    String text = source.getTextContent();
    TrustedTypes trusted = page.natives().getTrusted();
    return new ImportMapScript(source, page)
        .confined()
        .then(
            confined -> {
              ScriptElements.setText(script, trusted.createScript(confined));
              ScriptElements.start(script, source);
              ScriptElements.setText(script, trusted.createScript(text));
              return Promise.done();
            });
  }

  @Override
  public void skip() {
    script.delete();
  }

  /**
   * Settled when the promises that an inline script has settled were heard. To them it is still the
   * current script.
   */
  private Promise<Void> turnOver() {
    Promise<Void> over = new Promise<>();
    ScriptElements.keepCurrent(script);
    page.natives().nextTurn(Callback.of(() -> over.fulfil(null)));
    return over;
  }

  /**
   * Settled when the module that was just started has run. An inline module fires no event; so an
   * empty script is sent after it, which waits for its turn, and whose event comes in any case.
   */
  private Promise<Void> modulesRun() {
    HTMLElement marker = HTMLDocument.current().createElement("script");
    Js.set(marker, "async", false);
    Js.set(marker, "src", page.natives().getTrusted().createScriptURL("data:text/javascript,"));
    Promise<Void> reached = new Promise<>();
    on(marker, "load", () -> reached.fulfil(null));
    on(marker, "error", () -> reached.fulfil(null));
    reached.whenSettled(() -> marker.delete());
    HTMLDocument.current().getHead().appendChild(marker);
    return reached;
  }

  private void on(HTMLElement target, String event, Runnable task) {
    page.natives().listen(target, event, Callback.of(task));
  }

  private static ScriptTiming timingOf(Element script) {
    return ScriptTiming.of(
        new ScriptAttributes(
            typeOf(script),
            isExternal(script),
            script.hasAttribute("async"),
            script.hasAttribute("defer"),
            script.hasAttribute("nomodule")));
  }

  @JSBody(params = "script", script = "return !script.parentNode||script.type!='berth/waiting'")
  private static native boolean isStopped(HTMLElement script);

  @JSBody(params = "element", script = "return element.localName=='script'")
  private static native boolean isScript(Element element);

  @JSBody(
      params = "element",
      script = "return element.hasAttribute(/svg$/.test(element.namespaceURI)?'href':'src')")
  private static native boolean isExternal(Element element);

  @JSBody(
      params = "source",
      script = "return document.createElementNS(source.namespaceURI,'script')")
  private static native HTMLElement create(Element source);

  /** As the standard reads it: trimmed and in lower case; what is no type of a script is "-". */
  @JSBody(
      params = "element",
      script =
          "var type_=element.getAttribute('type'),word_=element.getAttribute('language'),"
              + "when_=element.getAttribute('event');"
              + "return element.hasAttribute('for')&&when_!=null&&(!/^\\s*window\\s*$/i.test("
              + "element.getAttribute('for'))||!/^\\s*onload(\\(\\))?\\s*$/i.test(when_))?'-':"
              + "type_?type_.toLowerCase():type_==null&&word_?'text/'.concat(word_)"
              + ".toLowerCase():''")
  private static native String typeOf(Element element);
}
