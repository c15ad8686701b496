package dev.berth.bootstrap.browser.afresh;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.JsDeferred;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.dom.ScriptElements;
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
  private static Dict<String> declared = new Dict<>();
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
    PageGlobals globals = read();
    String obstacle = globals.lexical().size() == 0 ? "" : obstacleTo(globals);
    if (Js.number(natives, "visit") != visit) {
      ran.resolve();
    } else if (globals.lexical().size() == 0) {
      ran.resolveWith(no());
    } else if (!obstacle.isEmpty()) {
      bind(natives, (url.isEmpty() ? "An inline script" : url) + obstacle);
      ran.resolveWith(no());
    } else {
      perform(globals);
      natives.nextTurn(Callback.of(() -> end(ran)));
    }
    return ran.getPromise();
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

  private void perform(PageGlobals globals) {
    String twice = declaredTwice(globals.lexical());
    if (twice.isEmpty()) {
      defineAll(globals.lexical(), false);
      defineAll(globals.variables(), true);
    }
    String name = url.isEmpty() ? "" : "\n//# sourceURL=" + url;
    String link = source.getAttribute("src");
    disguise(
        script,
        source,
        natives.getTrusted().createScript(source.getTextContent()),
        link == null ? null : natives.getTrusted().createScriptURL(link));
    String code =
        twice.isEmpty()
            ? globals.converted("document.currentScript.berth();")
            : "let " + twice + "," + twice;
    ScriptElements.setText(script, natives.getTrusted().createScript(code + name));
    Js.set(natives, "calm", !twice.isEmpty());
    ScriptElements.startText(script, source);
    Js.set(natives, "calm", false);
    reveal(script);
    ScriptElements.keepCurrent(script);
  }

  /**
   * The first name that this page has declared before; empty when there is none. A script that
   * declares one again does not run: what runs in its place fails in the same way.
   */
  private String declaredTwice(Vec<String> names) {
    if (declaredAt != visit) {
      declaredAt = visit;
      declared = new Dict<>();
    }
    for (int i = 0; i < names.size(); i++) {
      String before = declared.get(names.get(i));
      if (before != null) {
        return names.get(i);
      }
      declared.put(names.get(i), url);
    }
    return "";
  }

  private void end(JsDeferred ran) {
    if (!url.isEmpty()) {
      tellLoaded(script);
    }
    ran.resolve();
  }

  private static void defineAll(Vec<String> names, boolean enumerable) {
    for (int i = 0; i < names.size(); i++) {
      define(names.get(i), enumerable);
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
      params = {"name", "enumerable"},
      script =
          "var slot_=Object.getOwnPropertyDescriptor(window,name);"
              + "if(!slot_||slot_.get&&!enumerable)Object.defineProperty(window,name,{"
              + "value:undefined,writable:true,configurable:true,enumerable:enumerable})")
  private static native void define(String name, boolean enumerable);

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
