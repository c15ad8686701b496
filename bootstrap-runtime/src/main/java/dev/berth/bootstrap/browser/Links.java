package dev.berth.bootstrap.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;

/** Links of all kinds: of HTML, of image maps, of SVG. */
public final class Links {
  private Links() {}

  /** The link that was clicked, also within shadow trees; null when it was none. */
  @JSBody(
      params = "event",
      script =
          "var node_=event.composedPath?event.composedPath()[0]:event.target;"
              + "while(node_&&!(/^(a|area)$/.test(node_.localName)&&(node_.getAttributeNode('href')"
              + "||node_.getAttributeNode('xlink:href'))))"
              + "node_=node_.parentNode||node_.host;return node_||null")
  public static native HTMLElement clicked(Event event);

  /** The attribute that says where the link leads. */
  @JSBody(
      params = "link",
      script = "return link.getAttributeNode('href')||link.getAttributeNode('xlink:href')")
  public static native JSObject target(HTMLElement link);
}
