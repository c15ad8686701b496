package dev.berth.bootstrap.browser.insertion;

import dev.berth.bootstrap.browser.ownership.Owners;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;

/**
 * What has to be done to a page so that a parser, and then the shell's document, take it rightly.
 */
public final class EntryMarkup {
  private EntryMarkup() {}

  /**
   * Alone, a hash is compared with whatever comes from the origin of the page; in a shell on
   * another origin that needs a request with CORS. And alone, scripts and style sheets that do not
   * say their encoding are in that of the page; in the shell they are told so, until they have
   * come.
   *
   * @param encoding empty when it is that of the shell; else written as nobody writes it, so that
   *     it can be told from what pages say
   */
  @JSBody(
      params = {"page", "url", "encoding"},
      script =
          "var home_=new URL(url).origin;page.querySelectorAll('script[src],link[href]')"
              + ".forEach(function(node_){try{"
              + "if(encoding&&!node_.charset)node_.setAttribute('charset',encoding);"
              + "if(home_!=location.origin&&node_.integrity&&!node_.hasAttribute('crossorigin')"
              + "&&new URL(node_.getAttribute('src')||node_.getAttribute('href'),url).origin==home_)"
              + "node_.setAttribute('crossorigin','')"
              + "}catch(error_){}})")
  public static native void adapt(HTMLDocument page, String url, String encoding);

  /** From now on takes off what {@link #adapt} has put on, when the file has come. */
  @JSBody(
      params = "owners",
      script =
          "owners.real.addEventListener.call(document,'load',function(event_){"
              + "var node_=event_.target;"
              + "if(/^[a-z]-?[A-Z]/.test(node_.charset))node_.removeAttribute('charset')},true)")
  public static native void forgetEncodings(Owners owners);

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
