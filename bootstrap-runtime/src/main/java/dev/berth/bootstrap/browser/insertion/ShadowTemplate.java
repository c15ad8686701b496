package dev.berth.bootstrap.browser.insertion;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.xml.Element;
import org.teavm.jso.dom.xml.Node;

/**
 * A {@code <template shadowrootmode>}: a parser of a live page makes a shadow tree of it, one of a
 * document that is not shown does not.
 */
final class ShadowTemplate {
  /** What a subtree must not hold to be inserted in one piece. */
  static final String OR_SCRIPT = "script,template[shadowrootmode]";

  private ShadowTemplate() {}

  /** Gives the host its shadow root; null when the element asks for none, or the host has one. */
  @JSBody(
      params = {"element", "host"},
      script =
          "var mode_=element.localName=='template'&&element.getAttribute('shadowrootmode');"
              + "try{return mode_?host.attachShadow({mode:mode_,"
              + "delegatesFocus:element.hasAttribute('shadowrootdelegatesfocus'),"
              + "clonable:element.hasAttribute('shadowrootclonable'),"
              + "serializable:element.hasAttribute('shadowrootserializable')}):null}"
              + "catch(error_){return null}")
  static native Node attach(Element element, Node host);

  /** Whether there is one for an element whose class is known. */
  @JSBody(
      params = "host",
      script =
          "return !!(window.customElements&&customElements.get(host.localName)"
              + "&&host.querySelector('template[shadowrootmode]'))")
  static native boolean isWithin(Element host);

  /** Null when the element is no template. */
  @JSBody(
      params = "element",
      script = "return element.localName=='template'&&element.content||null")
  static native Node content(Element element);
}
