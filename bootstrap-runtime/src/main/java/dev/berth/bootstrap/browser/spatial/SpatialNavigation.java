package dev.berth.bootstrap.browser.spatial;

import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.spatial.Box;
import dev.berth.bootstrap.spatial.Nearest;
import dev.berth.bootstrap.spatial.Way;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** Moves the focus with the arrow keys. */
public final class SpatialNavigation {
  private SpatialNavigation() {}

  /** Takes a key, and answers whether it is taken. */
  @JSFunctor
  interface Keys extends JSObject {
    boolean press(JSObject key);
  }

  /**
   * Begins, for the life of the page. The shell is asked last, so a page can use the keys itself.
   */
  public static void begin() {
    listen(key -> move(wayOf(Js.text(key, "name"))));
  }

  private static Way wayOf(String name) {
    if (name.equals("up")) {
      return Way.UP;
    }
    if (name.equals("down")) {
      return Way.DOWN;
    }
    return name.equals("left") ? Way.LEFT : Way.RIGHT;
  }

  private static boolean move(Way way) {
    HTMLElement current = focused();
    if (current != null && usesArrows(current, way == Way.LEFT || way == Way.RIGHT)) {
      return false;
    }
    FocusableBoxes around = FocusableBoxes.around(current);
    int found = Nearest.of(start(current, way), around.boxes(), way);
    if (found >= 0) {
      focus(around.get(found));
    }
    return found >= 0;
  }

  /** Without a focus, the way begins at the edge of the screen that the arrow points away from. */
  private static Box start(HTMLElement current, Way way) {
    if (current != null) {
      return FocusableBoxes.boxOf(current);
    }
    double width = innerWidth();
    double height = innerHeight();
    if (way == Way.UP) {
      return new Box(0, height, width, height);
    }
    return way == Way.LEFT ? new Box(width, 0, width, height) : new Box(0, 0, 0, 0);
  }

  @JSBody(params = "keys", script = "berth.platform.keys.on(['up','down','left','right'],keys)")
  private static native void listen(Keys keys);

  /** Null when nothing has it; that within an open shadow tree. */
  @JSBody(
      script =
          "var node_=document.activeElement;"
              + "while(node_&&node_.shadowRoot&&node_.shadowRoot.activeElement)"
              + "node_=node_.shadowRoot.activeElement;"
              + "return !node_||node_===document.body||node_===document.documentElement?null:node_")
  private static native HTMLElement focused();

  /**
   * In a text the arrows move the caret until its end, a slider and a list use those of their own.
   */
  @JSBody(
      params = {"element", "sideways"},
      script =
          "var kind_=element.type,start_=element.selectionStart,"
              + "text_=/^(text|search|url|tel|password|textarea|email|number)$/.test(kind_);"
              + "if(kind_=='range')return sideways;if(/^(date|time|month|week|datetime-local)$/"
              + ".test(kind_)||element.isContentEditable)return true;"
              + "if(kind_=='textarea')return true;"
              + "return text_&&sideways&&element.value.length>0&&start_!==null")
  private static native boolean usesArrows(HTMLElement element, boolean sideways);

  @JSBody(
      params = "element",
      script =
          "element.focus({preventScroll:true});"
              + "element.scrollIntoView({block:'nearest',inline:'nearest'})")
  private static native void focus(HTMLElement element);

  @JSBody(script = "return innerWidth")
  private static native double innerWidth();

  @JSBody(script = "return innerHeight")
  private static native double innerHeight();
}
