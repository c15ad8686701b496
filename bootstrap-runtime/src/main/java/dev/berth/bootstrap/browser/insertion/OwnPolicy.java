package dev.berth.bootstrap.browser.insertion;

import dev.berth.bootstrap.browser.Js;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.xml.Element;

/**
 * The content security policy that an entry point is itself served with, where the shell has a
 * strict one. What came with a nonce that the answer names was meant by the server, and gets the
 * nonce of the shell, which is the one that counts here. And where that policy takes no external
 * script without a nonce, as {@code 'strict-dynamic'} does, there is none here either, though the
 * bootstrap could add it.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/#script-pre-request">CSP, scripts before a request</a>
 */
public final class OwnPolicy {
  private static final String REFUSED = "berthRefused";

  private OwnPolicy() {}

  /** Whether the policy of its page refuses an external script. */
  static boolean refuses(Element script) {
    return Js.truthy(script, REFUSED);
  }

  /**
   * Judges the scripts of a page by its own policy.
   *
   * @param policy the header; empty when there is none
   * @param nonce the nonce of the shell
   */
  @JSBody(
      params = {"page", "policy", "nonce"},
      script =
          "var find_=function(name_){return (new RegExp('(?:^|[;,])\\\\s*'.concat(name_,"
              + "'\\\\s([^;,]*)'),'i').exec(policy)||[])[1]},"
              + "rule_=find_('script-src-elem')||find_('script-src')||find_('default-src')||'',"
              + "names_=function(word_){return rule_.indexOf(\"'\".concat(word_,\"'\"))>=0},"
              + "strict_=names_('strict-dynamic');"
              + "page.querySelectorAll('script').forEach(function(node_){"
              + "if(names_('nonce-'.concat(node_.getAttribute('nonce'))))"
              + "node_.setAttribute('nonce',nonce);"
              + "else node_.berthRefused=strict_&&!(node_.integrity&&"
              + "node_.integrity.trim().split(/\\s+/).every(names_))})")
  public static native void apply(HTMLDocument page, String policy, String nonce);
}
