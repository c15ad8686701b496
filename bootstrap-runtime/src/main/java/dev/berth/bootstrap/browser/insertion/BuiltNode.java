package dev.berth.bootstrap.browser.insertion;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.xml.Node;

/** A node that the parser of a {@link ParsedStream} has built, and where in the page it goes. */
public interface BuiltNode extends JSObject {
  @JSProperty
  Node getNode();

  /** Null for html and body, which the page has. */
  @JSProperty
  Node getHome();

  /** What it goes before; null for the end. */
  @JSProperty
  Node getNext();
}
