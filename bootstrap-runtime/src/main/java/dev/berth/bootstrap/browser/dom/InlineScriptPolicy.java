package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.Promises;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.collections.Vec;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Vouches with the nonce of the bootstrap for the inline scripts that the route map allows by their
 * hashes. Without a nonce of its own, or hashes, it leaves every script to the browser.
 */
final class InlineScriptPolicy {
  private final String nonce;
  private final String hashes;

  /**
   * @param hashes such as {@code sha256-...}, in base 64
   */
  InlineScriptPolicy(String nonce, Vec<String> hashes) {
    this.nonce = nonce;
    String list = " ";
    for (int i = 0; i < hashes.size(); i++) {
      list += hashes.get(i) + " ";
    }
    this.hashes = list;
  }

  /** Whether it has anything to say. */
  boolean isInForce() {
    return !nonce.isEmpty() && hashes.length() > 1;
  }

  /** Gives the script the nonce if it is allowed; settled when that is decided. */
  Promise<Void> vouchFor(HTMLElement script, BrowserPage page) {
    return Promises.<JSObject, Void>adopt(
            page.host().isAllowed(script.getTextContent(), hashes),
            listed -> {
              if (!Js.isFalse(listed)) {
                Js.set(script, "nonce", nonce);
              }
              return null;
            },
            reason -> new BerthException(ErrorCode.SCRIPT_FAILED, ""))
        .recover(noCryptography -> Promise.done());
  }
}
