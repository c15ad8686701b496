package dev.berth.bootstrap.browser.afresh;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.JsDeferred;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.insertion.ScriptElements;
import dev.berth.bootstrap.lexing.DeclaredNames;
import dev.berth.bootstrap.lexing.PageGlobals;
import dev.berth.collections.Dict;
import dev.berth.collections.Vec;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;

/**
 * A classic script that runs with globals in place of its top-level {@code let}, {@code const} and
 * {@code class}, so that they go with their page. To the page it is the script that it was.
 */
public final class ConvertedScript {
  private static final Dict<PageGlobals> KNOWN = new Dict<>();
  private static DeclaredNames declared;
  private static double declaredAt;

  private final NativeGlobals natives;
  private final HTMLElement script;
  private final Element source;
  private final String text;
  private final String url;
  private final double visit;

  /**
   * @param question as {@code ScriptPlans} asks it, with the element as {@code script}
   */
  public ConvertedScript(JSObject question) {
    this.natives = Js.get(question, "natives");
    this.script = Js.get(question, "script");
    this.source = Js.get(question, "source");
    this.text = Js.text(question, "text");
    this.url = Js.text(script, "src");
    this.visit = Js.number(question, "visit");
  }

  /** A promise of whether it has run; if not, the caller runs it as it is. */
  public JsPromise<JSObject> run() {
    JsDeferred ran = JsDeferred.create();
    boolean answers = Js.number(natives, "visit") == visit && !runs();
    if (answers) {
      ran.resolveWith(no());
    } else {
      natives.nextTurn(Callback.of(() -> end(ran)));
    }
    return ran.getPromise();
  }

  /** Runs it, or what fails as it does; false where it may run as it is. */
  private boolean runs() {
    PageGlobals globals = read();
    String clash = globals.isUnderstood() ? declared().add(globals) : "";
    if (!clash.isEmpty()) {
      Js.set(natives, "calm", true);
      perform("let " + clash + "," + clash);
      Js.set(natives, "calm", false);
      return true;
    }
    if (globals.lexical().size() == 0) {
      return false;
    }
    String obstacle = obstacleTo(globals);
    if (!obstacle.isEmpty()) {
      bind(natives, (url.isEmpty() ? "An inline script" : url) + obstacle);
      return false;
    }
    Vec<String> names = globals.lexical();
    LexicalGuards guards = LexicalGuards.begin(text);
    for (int i = 0; i < names.size(); i++) {
      guards.add(names.get(i));
    }
    defineAll(globals.variables());
    perform(globals.converted("document.currentScript.berth();"));
    guards.end();
    LexicalGuards.watch(natives, declared().lexical());
    return true;
  }

  /** What this page has declared. */
  private DeclaredNames declared() {
    if (declaredAt != visit) {
      declaredAt = visit;
      declared = new DeclaredNames(name -> LexicalGuards.isFixed(natives, name));
    }
    return declared;
  }

  private PageGlobals read() {
    if (url.isEmpty()) {
      return PageGlobals.of(text);
    }
    PageGlobals known = KNOWN.get(url);
    if (known == null || !known.isOf(text)) {
      known = PageGlobals.of(text);
      KNOWN.put(url, known);
    }
    return known;
  }

  /** Why its declarations stay; empty when they need not. */
  private String obstacleTo(PageGlobals globals) {
    if (!globals.isUnderstood()) {
      return " could not be read";
    }
    if (globals.imports() && !url.isEmpty()) {
      return " imports modules relative to its own address";
    }
    for (int i = 0; i < globals.lexical().size(); i++) {
      if (isTaken(globals.lexical().get(i), text)) {
        return " declares " + globals.lexical().get(i) + ", which the window has already";
      }
    }
    return allowsInline(
            natives, natives.getTrusted().createScript("document.currentScript.berth()"))
        ? ""
        : " must not run but from its address, says the content security policy";
  }

  private void perform(String code) {
    String name = url.isEmpty() ? "" : "\n//# sourceURL=" + url;
    String link = source.getAttribute("src");
    disguise(
        script,
        source,
        natives.getTrusted().createScript(source.getTextContent()),
        link == null ? null : natives.getTrusted().createScriptURL(link));
    ScriptElements.setText(script, natives.getTrusted().createScript(code + name));
    ScriptElements.startText(script, source);
    reveal(script);
    ScriptElements.keepCurrent(script);
  }

  private void end(JsDeferred ran) {
    if (!url.isEmpty()) {
      tellLoaded(script);
    }
    ran.resolve();
  }

  private static void defineAll(Vec<String> names) {
    for (int i = 0; i < names.size(); i++) {
      define(names.get(i));
    }
  }

  @JSBody(script = "return false")
  private static native JSObject no();

  /** From here on the next page needs a load. */
  @JSBody(
      params = {"natives", "what"},
      script =
          "natives.bound=1;natives.left.push(what.concat(': what it declares with let, const or"
              + " class stays; the next page is loaded anew'))")
  private static native void bind(NativeGlobals natives, String what);

  /**
   * Whether a property of the window is in the way: one that means something to the browser, or one
   * that the script itself wants to reach by its full name.
   */
  @JSBody(
      params = {"name", "text"},
      script =
          "var slot_=Object.getOwnPropertyDescriptor(window,name);return !!slot_&&(slot_.get?"
              + "!slot_.configurable||!/^(name|status|event|length|origin|external|scrollbars|"
              + "\\w+bar|on[a-z]+)$/.test(name):typeof slot_.value=='function'&&"
              + "/\\[native code/.test(Function.prototype.toString.call(slot_.value))&&"
              + "new RegExp('\\\\b(window|self|globalThis)\\\\s*\\\\.\\\\s*'.concat("
              + "name.replace(/\\$/g,'\\\\$'),'(?![\\\\w$])')).test(text))")
  private static native boolean isTaken(String name, String text);

  /** With a nonce it is known; else it is tried once. */
  @JSBody(
      params = {"natives", "code"},
      script =
          "if(natives.inline==null){natives.inline=!!natives.nonce;"
              + "var probe_=document.createElement('script');"
              + "probe_.berth=function(){natives.inline=true};probe_.textContent=code;"
              + "if(!natives.nonce){document.head.appendChild(probe_);probe_.remove()}}"
              + "return natives.inline")
  private static native boolean allowsInline(NativeGlobals natives, JSObject code);

  @JSBody(
      params = "name",
      script =
          "if(!Object.getOwnPropertyDescriptor(window,name))Object.defineProperty(window,name,{"
              + "value:undefined,writable:true,configurable:true,enumerable:true})")
  private static native void define(String name);

  /** Its first statement makes the element look as it does alone. */
  @JSBody(
      params = {"script", "source", "text", "link"},
      script =
          "script.removeAttribute('src');script.berth=function(){var past_=false;"
              + "delete script.berth;script.textContent=text;if(!link)return;"
              + "script.setAttribute('src',link);[].forEach.call(source.attributes,function(attr_){"
              + "var node_=script.getAttributeNode(attr_.name);if(past_&&node_&&attr_.name!='nonce'){"
              + "script.removeAttributeNode(node_);script.setAttributeNode(node_)}"
              + "past_=past_||attr_.name=='src'})}")
  private static native void disguise(
      HTMLElement script, Element source, JSObject text, JSObject link);

  /** For a script that did not get to its first statement. */
  @JSBody(params = "script", script = "if(script.berth)script.berth()")
  private static native void reveal(HTMLElement script);

  @JSBody(params = "script", script = "script.dispatchEvent(new Event('load'))")
  private static native void tellLoaded(HTMLElement script);
}
