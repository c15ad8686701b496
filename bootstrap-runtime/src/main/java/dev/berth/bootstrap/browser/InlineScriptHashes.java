package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.JsPromise;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Compares inline scripts with the hashes that a route map allows, and refuses the others.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/#match-element-to-source-list">CSP, element matching</a>
 */
public final class InlineScriptHashes {
  private InlineScriptHashes() {}

  /**
   * Whether the text has one of the hashes.
   *
   * @param hashes such as {@code sha256-...} in base 64, each between two spaces
   * @return a promise of true or false; rejected where the browser has no cryptography, as on pages
   *     that did not come over HTTPS
   */
  @JSBody(
      params = {"text", "hashes"},
      script =
          "return Promise.resolve().then(function(){return Promise.all(['256','384','512'].map("
              + "function(size_){return crypto.subtle.digest('SHA-'.concat(size_),"
              + "new TextEncoder().encode(text)).then(function(sum_){"
              + "return hashes.indexOf(' sha'.concat(size_,'-',"
              + "btoa(String.fromCharCode.apply(null,new Uint8Array(sum_))),' '))>=0})}))})"
              + ".then(function(list_){return list_.indexOf(true)>=0})")
  public static native JsPromise<JSObject> contain(String text, String hashes);

  /**
   * Tells the page what a browser would have told it.
   *
   * @return the address of the script, or {@code inline}
   */
  @JSBody(
      params = "script",
      script =
          "var from_=script.src||'inline';"
              + "script.dispatchEvent(new SecurityPolicyViolationEvent('securitypolicyviolation',{"
              + "bubbles:true,composed:true,blockedURI:from_,disposition:'enforce',"
              + "violatedDirective:'script-src-elem',effectiveDirective:'script-src-elem',"
              + "documentURI:location.href,statusCode:200}));"
              + "if(script.src)script.dispatchEvent(new Event('error'));return from_")
  public static native String refuse(JSObject script);
}
