package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.browser.JsTexts;
import dev.berth.bootstrap.reclaim.Reclaimed;
import dev.berth.bootstrap.reclaim.Reclaimer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;

/**
 * Gives the shell its title back, the attributes of html, head and body, and their own properties
 * and those of the document: libraries keep there what they know of an element.
 */
public final class DocumentReclaimer implements Reclaimer, ShellWork.Witness {
  private final HTMLDocument document = HTMLDocument.current();
  private String title;
  private JSObject saved;
  private JSObject atHand;

  @Override
  public String name() {
    return "document";
  }

  @Override
  public void arm() {
    title = document.getTitle();
    saved = look();
  }

  @Override
  public void before() {
    atHand = look();
  }

  @Override
  public void after() {
    note(changes(atHand, look()), saved);
  }

  @Override
  public Reclaimed reclaim() {
    document.setTitle(title);
    JSObject now = look();
    JSObject again = changes(saved, now);
    JsTexts fixed = make(changes(now, saved), true);
    return new Reclaimed(count(again), FixedProperties.report(fixed)) {
      @Override
      public void restore() {
        make(again, false);
      }
    };
  }

  /** By node, its own properties by key, and its attributes by name behind {@code attr }. */
  @JSBody(
      script =
          "return [document,document.documentElement,document.head,document.body].map("
              + "function(node_){var seen_=new Map();[].forEach.call(node_.attributes||[],"
              + "function(attr_){seen_.set('attr '.concat(attr_.name),{value:attr_.value})});"
              + "Reflect.ownKeys(node_).forEach(function(key_){"
              + "seen_.set(key_,Object.getOwnPropertyDescriptor(node_,key_))});"
              + "seen_.of=node_;return seen_})")
  private static native JSObject look();

  /** What has to be done to make one out of the other: lines of rank, key, and value if any. */
  @JSBody(
      params = {"one", "other"},
      script =
          "var list_=[];one.forEach(function(was_,rank_){var now_=other[rank_];"
              + "was_.forEach(function(slot_,key_){if(!now_.has(key_))"
              + "list_.push([was_.of,key_,0,rank_])});now_.forEach(function(slot_,key_){"
              + "var old_=was_.get(key_);if(!old_||!Object.is(old_.value,slot_.value)"
              + "||old_.get!==slot_.get||old_.set!==slot_.set)"
              + "list_.push([was_.of,key_,slot_,rank_])})});return list_")
  private static native JSObject changes(JSObject one, JSObject other);

  @JSBody(
      params = {"changes", "saved"},
      script =
          "changes.forEach(function(line_){var seen_=saved[line_[3]];"
              + "if(line_[2])seen_.set(line_[1],line_[2]);else seen_.delete(line_[1])})")
  private static native void note(JSObject changes, JSObject saved);

  /** Answers which properties are fixed. A page that returns brings its attributes itself. */
  @JSBody(
      params = {"changes", "attributes"},
      script =
          "return changes.filter(function(line_){var node_=line_[0],key_=line_[1],slot_=line_[2],"
              + "attr_=/^attr (.*)/.exec(String(key_));return attr_?attributes&&"
              + "(slot_?node_.setAttribute(attr_[1],slot_.value):node_.removeAttribute(attr_[1])):"
              + "!(slot_?Reflect.defineProperty(node_,key_,slot_):Reflect.deleteProperty(node_,key_))"
              + "}).map(function(line_){return line_[0].nodeName.concat(' ',String(line_[1]))})")
  private static native JsTexts make(JSObject changes, boolean attributes);

  @JSBody(params = "changes", script = "return changes.length")
  private static native int count(JSObject changes);
}
