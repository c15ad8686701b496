package dev.berth.bootstrap.browser.insertion;

import dev.berth.bootstrap.browser.TrustedTypes;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.xml.Element;

/** Attributes that a content security policy has a say in; a browser does not ask it for copies. */
public final class GuardedAttributes {
  private GuardedAttributes() {}

  /**
   * Takes handlers and styles off a copied subtree and sets them again, for a policy to see.
   *
   * @param strict handlers have a policy too, otherwise only elements with styles are looked at:
   *     what the policy says of styles cannot be known
   */
  @JSBody(
      params = {"element", "strict", "trusted"},
      script =
          "[element].concat([].slice.call(element.querySelectorAll(strict?'*':'[style]'))).forEach("
              + "function(node_){"
              + "[].slice.call(node_.attributes).forEach(function(attr_){var name_=attr_.name;"
              + "if(/^on|^style$/.test(name_)){node_.removeAttribute(name_);"
              + "node_.setAttribute(name_,/^on/.test(name_)?trusted.createScript(attr_.value):"
              + "attr_.value)}})})")
  public static native void setAgain(Element element, boolean strict, TrustedTypes trusted);
}
