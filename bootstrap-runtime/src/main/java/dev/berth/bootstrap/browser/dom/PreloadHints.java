package dev.berth.bootstrap.browser.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;

/**
 * The links that make the browser download ahead. They must stay until what they name is used: a
 * download is given up when its link goes.
 */
public final class PreloadHints {
  private PreloadHints() {}

  /** Makes one that stands nowhere yet. */
  public static HTMLElement create(String rel, String as, String url) {
    HTMLElement hint = HTMLDocument.current().createElement("link");
    hint.setAttribute("rel", rel);
    hint.setAttribute("as", as);
    hint.setAttribute("href", url);
    hint.setAttribute("data-berth", "hint");
    return hint;
  }

  /**
   * Whether a node is a hint, and neither the shell's nor a micro-frontend's. One whose text is
   * still to be read when it is there is marked as {@code text} until then.
   */
  @JSBody(
      params = "node",
      script =
          "return node.localName=='link'&&/^(hint|text)$/.test(node.getAttribute('data-berth'))")
  public static native boolean isHint(Node node);

  /** Takes them all away. */
  @JSBody(
      script =
          "document.querySelectorAll('link[data-berth=hint]').forEach(function(hint_){"
              + "hint_.remove()})")
  public static native void clear();
}
