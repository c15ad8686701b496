package dev.berth.bootstrap.browser.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;

/**
 * What has to be done to a page so that a parser, and then the shell's document, take it rightly.
 */
public final class EntryMarkup {
  private EntryMarkup() {}

  /**
   * Alone, a hash is compared with whatever comes from the origin of the page. In a shell on
   * another origin that needs a request with CORS.
   */
  @JSBody(
      params = {"page", "url"},
      script =
          "var home_=new URL(url).origin;if(home_!=location.origin)"
              + "page.querySelectorAll('script[src][integrity],link[href][integrity]').forEach(function(node_){try{"
              + "if(!node_.hasAttribute('crossorigin')&&new URL(node_.getAttribute('src')||"
              + "node_.getAttribute('href'),url).origin==home_)node_.setAttribute('crossorigin','')"
              + "}catch(error_){}})")
  public static native void askOpenly(HTMLDocument page, String url);

  /**
   * Where scripts run, what is in a {@code <noscript>} is text. A parser of documents that are not
   * shown takes it for nodes, and in a head even ends the head with it: so it gets to see a script
   * in its place.
   */
  @JSBody(
      params = "text",
      script =
          "return text.replace(/<!--[^]*?-->|<(script|style|textarea|title)\\b[^]*?<\\/\\1|"
              + "<noscript\\b([^>]*)>([^]*?)<\\/noscript\\s*>/gi,function(all_,name_,attr_,text_){"
              + "return attr_===undefined?all_:'<script type=\"berth/noscript\"'.concat(attr_,'>',"
              + "text_,'</script>')})")
  public static native String mask(String text);
}
