package dev.berth.bootstrap.browser.spatial;

import dev.berth.bootstrap.spatial.Box;
import dev.berth.collections.Vec;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSIndexer;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.html.HTMLElement;

/** The elements of the page that can have the focus now, with their places. */
abstract class FocusableBoxes implements JSObject {
  @JSProperty
  abstract int getLength();

  @JSIndexer
  abstract HTMLElement get(int index);

  /**
   * Those within shadow trees that are open, too; nothing that is hidden, inert or switched off.
   */
  @JSBody(
      params = "current",
      script =
          "var sign_='a[href],area[href],button,input,select,textarea,summary,iframe,audio[controls],"
              + "video[controls],[tabindex],[contenteditable]',"
              + "fits_=function(node_){var style_;if(node_===current||node_.tabIndex<0"
              + "||node_.disabled||node_.type=='hidden'||node_.closest('[inert],fieldset[disabled]')"
              + "||!node_.getClientRects().length)return false;style_=getComputedStyle(node_);"
              + "return style_.visibility=='visible'&&!node_.closest('[aria-hidden=true]')},"
              + "look_=function(root_){var list_=[];[].forEach.call(root_.querySelectorAll('*'),"
              + "function(node_){if(node_.matches(sign_)&&fits_(node_))list_.push(node_);"
              + "if(node_.shadowRoot)list_=list_.concat(look_(node_.shadowRoot))});return list_};"
              + "return look_(document)")
  static native FocusableBoxes around(HTMLElement current);

  Vec<Box> boxes() {
    Vec<Box> boxes = new Vec<>();
    for (int i = 0; i < getLength(); i++) {
      boxes.add(boxOf(get(i)));
    }
    return boxes;
  }

  static Box boxOf(HTMLElement element) {
    JSObject place = place(element);
    return new Box(
        edge(place, "left"), edge(place, "top"), edge(place, "right"), edge(place, "bottom"));
  }

  /** A control that is drawn by its label has the place of the label. */
  @JSBody(
      params = "element",
      script =
          "var seen_=element.getBoundingClientRect(),label_=element.labels&&element.labels[0];"
              + "return label_&&/radio|checkbox/.test(element.type)&&seen_.width*seen_.height<4"
              + "?label_.getBoundingClientRect():seen_")
  private static native JSObject place(HTMLElement element);

  @JSBody(
      params = {"place", "side"},
      script = "return place[side]")
  private static native double edge(JSObject place, String side);
}
