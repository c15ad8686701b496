package dev.berth.bootstrap.browser.insertion;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.InlineScriptHashes;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.Promises;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;

/**
 * Which inline scripts of a page may run under a content security policy. A browser would let any
 * script insert them where the policy has {@code 'strict-dynamic'}; here they need the nonce, as
 * they do alone, or a hash in the route map.
 */
final class InlineScriptPolicy {
  private final String hashes;

  /**
   * @param hashes such as {@code sha256-...}, in base 64, each between blanks
   */
  InlineScriptPolicy(String hashes) {
    this.hashes = hashes;
  }

  /** Whether a script may run without a question. */
  boolean lets(Element source, BrowserPage page) {
    return !page.natives().isStrict()
        || page.natives().getNonce().equals(source.getAttribute("nonce"));
  }

  /** Vouches for the script if it is allowed; rejected if it is not. */
  Promise<Void> judge(HTMLElement script, BrowserPage page) {
    return Promises.adopt(
        InlineScriptHashes.contain(script.getTextContent(), hashes),
        listed -> {
          if (Js.isFalse(listed)) {
            throw refused(script);
          }
          Js.set(script, "nonce", page.natives().getNonce());
          return null;
        },
        noCryptography -> refused(script));
  }

  private static BerthException refused(HTMLElement script) {
    return new BerthException(
        ErrorCode.SCRIPT_FAILED,
        "A script of the page was refused, "
            + InlineScriptHashes.refuse(script)
            + ": the content security policy is strict. Give it the nonce; or, where it is inline,"
            + " put its hash into inlineScripts of the micro-frontend in the route map.");
  }
}
