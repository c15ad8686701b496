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
 * The browser's local or session storage. Each entry is one item: {@code {"v": value, "t": saved,
 * "x": expires}}. Storage that is switched off reads as empty and refuses to write.
 */
public final class WebStorageArea implements StorageArea {
  private final String property;

  /**
   * @param property {@code localStorage} or {@code sessionStorage}
   */
  public WebStorageArea(String property) {
    this.property = property;
  }

  @Override
  public StoredEntry read(String name) {
    JsJsonValue item = JsJsonValue.parse(readItem(property, name));
    if (item == null || !Js.truthy(item.value(), "t")) {
      return null;
    }
    JSObject value = item.value();
    return new StoredEntry(
        Js.stringify(Js.get(value, "v")), Js.number(value, "t"), Js.number(value, "x"));
  }

  @Override
  public boolean write(String name, StoredEntry entry) {
    JSObject item = Js.object();
    Js.set(item, "v", JsJsonValue.parse(entry.json()).value());
    Js.set(item, "t", entry.savedAt());
    Js.set(item, "x", entry.expiresAt());
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

  @JSBody(
      params = {"area", "name", "text"},
      script = "try{window[area].setItem(name,text);return true}catch(error_){return false}")
  private static native boolean writeItem(String area, String name, String text);

  @JSBody(
      params = {"area", "name"},
      script = "try{window[area].removeItem(name)}catch(error_){}")
  private static native void removeItem(String area, String name);

  @JSBody(params = "area", script = "try{return Object.keys(window[area])}catch(error_){return []}")
  private static native JsTexts allNames(String area);
}
