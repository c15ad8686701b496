package dev.berth.bootstrap.browser.insertion;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;

/** What is done to an element to have it run as a script of the page. */
public final class ScriptElements {
  private ScriptElements() {}

  /**
   * A browser looks at a script that has not run yet whenever it is inserted. What a page has made
   * of the script meanwhile comes too late to count: it was removed, or got another address. But
   * one that was taken to another document runs nowhere.
   *
   * @param source tells its type and address as they were written; what {@code berthAhead} of the
   *     script changes is so while the browser looks, until what that answers is called
   */
  public static void start(HTMLElement script, Element source) {
    start(script, source, source.getAttribute("src"));
  }

  /** Has its own text run, though it was written as one with an address. */
  public static void startText(HTMLElement script, Element source) {
    start(script, source, null);
  }

  @JSBody(
      params = {"script", "source", "link"},
      script =
          "if(script.ownerDocument!=document)return;"
              + "var next_=script.nextSibling,home_=script.parentNode,late_=script.getAttribute('src'),"
              + "ahead_=script.berthAhead,type_=source.getAttribute('type');"
              + "if(type_==null)script.removeAttribute('type');else script.setAttribute('type',type_);"
              + "if(link&&link!=late_)script.setAttribute('src',link);else late_=null;"
              + "if(ahead_)ahead_=ahead_();script.remove();(home_||document.head).insertBefore(script,next_);"
              + "if(ahead_)ahead_();if(late_)script.setAttribute('src',late_);home_||script.remove()")
  private static native void start(HTMLElement script, Element source, String link);

  /**
   * To the promises that a script has settled it is still the current script: to the first ten in a
   * row, which all come before the next task.
   */
  @JSBody(
      params = "script",
      script =
          "var left_=10,slot_=Object.getOwnPropertyDescriptor(Document.prototype,'currentScript'),"
              + "step_=function(){if(left_--)Promise.resolve().then(step_);"
              + "else delete document.currentScript};"
              + "if(slot_&&left_){Object.defineProperty(document,'currentScript',{configurable:true,"
              + "get:function(){return slot_.get.call(document)||script}});step_()}")
  public static native void keepCurrent(HTMLElement script);

  @JSBody(
      params = {"element", "text"},
      script = "element.textContent=text")
  public static native void setText(HTMLElement element, JSObject text);
}
