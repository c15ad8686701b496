package dev.berth.bootstrap.browser.reclaim;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The comments of a page outside of its head and body, such as the one before the doctype. */
final class OuterComments {
  private OuterComments() {}

  /**
   * Puts a copy of each where it stands in the page, before the same node or last; {@code parked}
   * knows them as {@code around}.
   */
  @JSBody(
      params = {"page", "parked"},
      script =
          "parked.around=[];[page,page.documentElement].forEach(function(from_){"
              + "from_.childNodes.forEach(function(node_){var next_=node_,into_=document;"
              + "if(node_.nodeType!=8)return;"
              + "while(next_&&/^#/.test(next_.nodeName))next_=next_.nextSibling;"
              + "if(from_!=page)into_=document.documentElement;"
              + "next_=next_&&(next_.nodeType==10&&document.doctype||"
              + "document.querySelector(next_.nodeName));"
              + "parked.around.push(into_.insertBefore(document.importNode(node_),next_))})})")
  static native void bring(JSObject page, JSObject parked);
}
