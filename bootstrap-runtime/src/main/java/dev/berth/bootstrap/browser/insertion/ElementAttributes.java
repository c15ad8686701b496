package dev.berth.bootstrap.browser.insertion;

import dev.berth.bootstrap.browser.TrustedTypes;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.xml.Element;

/** Copies attributes from a parsed page to elements of the shell's. */
final class ElementAttributes {
  private ElementAttributes() {}

  /**
   * Sets all of them; those that hold code or its address pass the policy. Classes come together.
   * The others are copied as they are: a parser takes names that no script can set, such as {@code
   * :to} and {@code @click}.
   */
  @JSBody(
      params = {"from", "into", "trusted"},
      script =
          "[].forEach.call(from.attributes,function(attr_){var name_=attr_.name,text_=attr_.value,"
              + "made_=name_=='class'?(into.getAttribute(name_)||'').concat(' ',text_).trim():"
              + "/^on[a-z]+$/.test(name_)?trusted.createScript(text_):"
              + "from.localName=='script'&&/^(src|(xlink:)?href)$/.test(name_)?trusted.createScriptURL(text_):"
              + "null;if(made_==null)into.setAttributeNode(attr_.cloneNode());"
              + "else into.setAttributeNS(attr_.namespaceURI,name_,made_)})")
  static native void copy(Element from, Element into, TrustedTypes trusted);
}
