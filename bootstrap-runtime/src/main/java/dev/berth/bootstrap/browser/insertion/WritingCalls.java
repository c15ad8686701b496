package dev.berth.bootstrap.browser.insertion;

import dev.berth.bootstrap.browser.Callback;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The calls with which scripts write into the document, and who makes them. */
final class WritingCalls {
  private WritingCalls() {}

  /** Whether a script may write while it runs, and the page waits for it. */
  @JSBody(
      params = {"parsed", "text"},
      script =
          "return /write/.test(text)||!!parsed.querySelector("
              + "'script[src]:not([async]):not([defer]):not([nomodule]):not([type=module])')")
  static native boolean mayWrite(HTMLDocument parsed, String text);

  /** Takes the text of a call, and the script that runs; null when none does. */
  @JSFunctor
  interface Writer extends JSObject {
    void write(String text, HTMLElement script);
  }

  /**
   * Takes the place of the document's own functions, until {@link
   * dev.berth.bootstrap.browser.dom.BrowserOutlet#empty}. Trusted Types are asked as they would
   * have been.
   */
  @JSBody(
      params = {"writer", "opener", "closer"},
      script =
          "var probe_=document.createElement('template'),make_=function(end_){return function(){"
              + "if(window.trustedTypes)probe_.innerHTML=arguments[0];"
              + "writer([].map.call(arguments,String).join('').concat(end_),document.currentScript)}};"
              + "document.write=make_('');document.writeln=make_('\\n');document.close=closer;"
              + "document.open=function(){if(arguments.length>2)return window.open.apply(window,"
              + "arguments);opener();return document}")
  static native void listen(Writer writer, Callback opener, Callback closer);

  /** Modules write without a current script too: what they write is ignored. */
  @JSBody(script = "return !!window.event")
  static native boolean isInEvent();

  @JSBody(params = "script", script = "return !script.src")
  static native boolean isInline(HTMLElement script);

  /** Whether a script is one that the parser of the page stops for. */
  @JSBody(
      params = {"script", "inserted"},
      script = "return inserted.has(script)&&!script.async&&!script.defer")
  static native boolean isInPlace(HTMLElement script, JSObject inserted);
}
