package dev.berth.bootstrap.browser.storage;

import dev.berth.bootstrap.api.StorageApi;
import dev.berth.bootstrap.browser.Facade;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.JsJsonValue;
import dev.berth.bootstrap.browser.JsTexts;
import dev.berth.bootstrap.storage.ScopedStorage;
import dev.berth.bootstrap.storage.StoredEntry;
import org.teavm.jso.JSObject;

/** {@code berth.storage} in front of the stored values of a scope. */
public final class PublishedStorage implements StorageApi {
  private static final String METHODS = "get,entry,set,remove,keys,clear";

  private final Scope scope;
  private final JSObject shared;

  /** Knows whose values are meant now. */
  public interface Scope {
    ScopedStorage now();
  }

  private PublishedStorage(Scope scope, JSObject shared) {
    this.scope = scope;
    this.shared = shared;
  }

  /** The storage of the scope of now, with the shared one as its property. */
  public static JSObject publish(Scope own, ScopedStorage shared) {
    JSObject ofAll = Facade.of(new PublishedStorage(() -> shared, null), METHODS, "");
    return Facade.of(new PublishedStorage(own, ofAll), METHODS, "shared");
  }

  @Override
  public JSObject getShared() {
    return shared;
  }

  @Override
  public JSObject get(String key, JSObject options) {
    return Facade.guard(() -> valueOf(find(key, options)));
  }

  @Override
  public JSObject entry(String key, JSObject options) {
    return Facade.guard(() -> view(find(key, options)));
  }

  @Override
  public void set(String key, JSObject value, JSObject options) {
    Facade.guard(
        () -> {
          scope.now().set(key, Js.stringify(value), Js.number(options, "ttl"), area(options));
          return null;
        });
  }

  @Override
  public void remove(String key, JSObject options) {
    Facade.guard(
        () -> {
          scope.now().remove(key, area(options));
          return null;
        });
  }

  @Override
  public JSObject keys(JSObject options) {
    return Facade.guard(() -> JsTexts.of(scope.now().keys(area(options))));
  }

  @Override
  public void clear(JSObject options) {
    Facade.guard(
        () -> {
          scope.now().clear(area(options));
          return null;
        });
  }

  private StoredEntry find(String key, JSObject options) {
    return scope.now().entry(key, area(options));
  }

  private static JSObject valueOf(StoredEntry entry) {
    return entry == null ? null : JsJsonValue.parse(entry.json()).value();
  }

  private static JSObject view(StoredEntry entry) {
    if (entry == null) {
      return null;
    }
    JSObject view = Js.object();
    Js.set(view, "value", valueOf(entry));
    Js.set(view, "savedAt", entry.savedAt());
    Js.set(view, "expiresAt", entry.expiresAt());
    return view;
  }

  private static String area(JSObject options) {
    String area = Js.text(options, "area");
    return area.isEmpty() ? "local" : area;
  }
}
