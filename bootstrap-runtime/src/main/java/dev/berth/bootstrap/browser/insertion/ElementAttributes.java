package dev.berth.bootstrap.browser.insertion;

import dev.berth.bootstrap.browser.TrustedTypes;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.xml.Element;

/** Copies attributes from a parsed page to elements of the shell's. */
final class ElementAttributes {
  private ElementAttributes() {}

  /**
   * Sets all of them; those that hold code or its address pass the policy. Classes come together.
   */
  @JSBody(
      params = {"from", "into", "trusted"},
      script =
          "[].forEach.call(from.attributes,function(attr_){var name_=attr_.name,text_=attr_.value;"
              + "into.setAttributeNS(attr_.namespaceURI,name_,"
              + "name_=='class'?(into.getAttribute(name_)||'').concat(' ',text_).trim():"
              + "/^on/.test(name_)?trusted.createScript(text_):"
              + "from.localName=='script'&&/src$|href$/.test(name_)?trusted.createScriptURL(text_):"
              + "text_)})")
  static native void copy(Element from, Element into, TrustedTypes trusted);
}
