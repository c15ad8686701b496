package dev.berth.bootstrap.browser.insertion;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;

/**
 * The links that make the browser download ahead. Each goes as soon as its file is there: scripts
 * of the page that look at the whole document do not find it. It must not go before, because a
 * download is given up when its link goes.
 */
public final class PreloadHints {
  private PreloadHints() {}

  /** Makes one that stands nowhere yet; without {@code rel} where the browser knows none such. */
  @JSBody(
      params = {"rel", "as", "url"},
      script =
          "var hint_=document.createElement('link');"
              + "try{if(hint_.relList.supports(rel))hint_.rel=rel}catch(error_){}"
              + "hint_.as=as;hint_.href=url;hint_.berthHint=1;"
              + "hint_.onload=hint_.onerror=hint_.remove;return hint_")
  public static native HTMLElement create(String rel, String as, String url);

  /** Begins the download, in a browser that tells the end of it. */
  @JSBody(params = "hint", script = "if(hint.rel)document.documentElement.appendChild(hint)")
  static native void insert(HTMLElement hint);

  /** Whether a node is a hint, and neither the shell's nor a micro-frontend's. */
  @JSBody(params = "node", script = "return !!node.berthHint")
  public static native boolean isHint(Node node);
}
