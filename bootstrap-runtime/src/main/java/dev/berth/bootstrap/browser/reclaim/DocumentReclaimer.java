package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.reclaim.Reclaimed;
import dev.berth.bootstrap.reclaim.Reclaimer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.xml.Element;

/** Gives the shell its title back, and the attributes of html and body. */
public final class DocumentReclaimer implements Reclaimer, ShellWork.Witness {
  private final HTMLDocument document = HTMLDocument.current();
  private String title;
  private JSObject htmlAttributes;
  private JSObject bodyAttributes;
  private JSObject htmlAtHand;
  private JSObject bodyAtHand;

  @Override
  public String name() {
    return "document";
  }

  @Override
  public void arm() {
    title = document.getTitle();
    htmlAttributes = attributesOf(document.getDocumentElement());
    bodyAttributes = attributesOf(document.getBody());
  }

  @Override
  public void before() {
    htmlAtHand = attributesOf(document.getDocumentElement());
    bodyAtHand = attributesOf(document.getBody());
  }

  @Override
  public void after() {
    adopt(document.getDocumentElement(), htmlAtHand, htmlAttributes);
    adopt(document.getBody(), bodyAtHand, bodyAttributes);
  }

  @Override
  public Reclaimed reclaim() {
    document.setTitle(title);
    return new Reclaimed(
        setAttributes(document.getDocumentElement(), htmlAttributes)
            + setAttributes(document.getBody(), bodyAttributes));
  }

  @JSBody(
      params = "element",
      script =
          "var saved_=new Map();[].forEach.call(element.attributes,function(attr_){"
              + "saved_.set(attr_.name,attr_.value)});return saved_")
  private static native JSObject attributesOf(Element element);

  /** Whatever differs from what was at hand is to be so again. */
  @JSBody(
      params = {"element", "hand", "saved"},
      script =
          "hand.forEach(function(value_,name_){"
              + "if(!element.hasAttribute(name_))saved.delete(name_)});"
              + "[].forEach.call(element.attributes,function(attr_){"
              + "if(hand.get(attr_.name)!==attr_.value)saved.set(attr_.name,attr_.value)})")
  private static native void adopt(Element element, JSObject hand, JSObject saved);

  /** Makes the attributes as they were; answers how many had to change. */
  @JSBody(
      params = {"element", "saved"},
      script =
          "var count_=0;[].slice.call(element.attributes).forEach(function(attr_){"
              + "if(!saved.has(attr_.name)){element.removeAttribute(attr_.name);count_++}});"
              + "saved.forEach(function(value_,name_){if(element.getAttribute(name_)!==value_){"
              + "element.setAttribute(name_,value_);count_++}});return count_")
  private static native int setAttributes(Element element, JSObject saved);
}
