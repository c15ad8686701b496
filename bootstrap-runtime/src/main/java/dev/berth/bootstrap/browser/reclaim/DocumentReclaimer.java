package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.reclaim.Reclaimed;
import dev.berth.bootstrap.reclaim.Reclaimer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.xml.Element;

/** Gives the shell its title back, and the attributes of html and body. */
public final class DocumentReclaimer implements Reclaimer {
  private final HTMLDocument document = HTMLDocument.current();
  private String title;
  private JSObject htmlAttributes;
  private JSObject bodyAttributes;

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
