package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.Promises;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.collections.Vec;
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
   * @param hashes such as {@code sha256-...}, in base 64
   */
  InlineScriptPolicy(Vec<String> hashes) {
    String list = " ";
    for (int i = 0; i < hashes.size(); i++) {
      list += hashes.get(i) + " ";
    }
    this.hashes = list;
  }

  /** Whether a script may run without a question. */
  boolean lets(Element source, BrowserPage page) {
    return !page.natives().isStrict()
        || page.natives().getNonce().equals(source.getAttribute("nonce"));
  }

  /** Vouches for the script if it is allowed; rejected if it is not. */
  Promise<Void> judge(HTMLElement script, BrowserPage page) {
    return Promises.adopt(
        page.host().isAllowed(script.getTextContent(), hashes),
        listed -> {
          if (Js.isFalse(listed)) {
            throw refused(script, page);
          }
          Js.set(script, "nonce", page.natives().getNonce());
          return null;
        },
        noCryptography -> refused(script, page));
  }

  private static BerthException refused(HTMLElement script, BrowserPage page) {
    return new BerthException(ErrorCode.SCRIPT_FAILED, page.host().refuse(script));
  }
}
