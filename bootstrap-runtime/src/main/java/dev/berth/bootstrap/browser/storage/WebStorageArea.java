package dev.berth.bootstrap.browser.storage;

import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.JsJsonValue;
import dev.berth.bootstrap.browser.JsTexts;
import dev.berth.bootstrap.storage.StorageArea;
import dev.berth.bootstrap.storage.StoredEntry;
import dev.berth.collections.Vec;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * The browser's local or session storage. Each entry is one item: {@code {"f": 2, "v": value, "t":
 * saved, "x": expires, "p": true when it goes with the session}}. Storage that is switched off
 * reads as empty and refuses to write.
 *
 * <p>{@code f} is the version of this format. What has none is of the first, which knew no {@code
 * p}; it is read as it is, and written anew when its value is: to rewrite what was only read could
 * undo what another tab has just written. What a later bootstrap has written is left to it.
 */
public final class WebStorageArea implements StorageArea {
  private static final int FORMAT = 2;

  private final String property;

  /**
   * @param property {@code localStorage} or {@code sessionStorage}
   */
  public WebStorageArea(String property) {
    this.property = property;
  }

  @Override
  public StoredEntry read(String name) {
    String text = readItem(property, name);
    if (text.isEmpty()) {
      return null;
    }
    JsJsonValue item = JsJsonValue.parse(text);
    if (item == null || !Js.truthy(item.value(), "t")) {
      quarantine(property, name, text);
      return null;
    }
    JSObject value = item.value();
    if (Js.number(value, "f") > FORMAT) {
      return null;
    }
    return new StoredEntry(
        Js.stringify(Js.get(value, "v")),
        Js.number(value, "t"),
        Js.number(value, "x"),
        Js.truthy(value, "p"));
  }

  @Override
  public String write(String name, StoredEntry entry) {
    JSObject item = Js.object();
    Js.set(item, "f", (double) FORMAT);
    Js.set(item, "v", JsJsonValue.parse(entry.json()).value());
    Js.set(item, "t", entry.savedAt());
    Js.set(item, "x", entry.expiresAt());
    Js.set(item, "p", entry.ofSession());
    return writeItem(property, name, Js.stringify(item));
  }

  @Override
  public void remove(String name) {
    removeItem(property, name);
  }

  @Override
  public Vec<String> names(String prefix) {
    JsTexts all = allNames(property);
    Vec<String> names = new Vec<>();
    for (int i = 0; i < all.getLength(); i++) {
      if (all.get(i).startsWith(prefix)) {
        names.add(all.get(i));
      }
    }
    return names;
  }

  @JSBody(
      params = {"area", "name"},
      script = "try{return window[area].getItem(name)||''}catch(error_){return ''}")
  private static native String readItem(String area, String name);

  /** Firefox calls a full storage {@code NS_ERROR_DOM_QUOTA_REACHED}. */
  @JSBody(
      params = {"area", "name", "text"},
      script =
          "try{window[area].setItem(name,text);return ''}"
              + "catch(error_){return /quota/i.test(error_)?'STORAGE_FULL':'STORAGE_UNAVAILABLE'}")
  private static native String writeItem(String area, String name, String text);

  /** What cannot be read is put aside under another name; where there is no room it stays. */
  @JSBody(
      params = {"area", "name", "text"},
      script =
          "try{window[area].setItem(name.replace(':',':corrupt:'),text);"
              + "window[area].removeItem(name)}catch(error_){}")
  private static native void quarantine(String area, String name, String text);

  @JSBody(
      params = {"area", "name"},
      script = "try{window[area].removeItem(name)}catch(error_){}")
  private static native void removeItem(String area, String name);

  @JSBody(params = "area", script = "try{return Object.keys(window[area])}catch(error_){return []}")
  private static native JsTexts allNames(String area);
}
