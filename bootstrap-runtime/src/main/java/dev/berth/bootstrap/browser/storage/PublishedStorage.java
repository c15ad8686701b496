package dev.berth.bootstrap.browser.storage;

import dev.berth.bootstrap.api.CoreApi;
import dev.berth.bootstrap.api.StorageApi;
import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.Facade;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.JsJsonValue;
import dev.berth.bootstrap.browser.JsTexts;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.ownership.Owners;
import dev.berth.bootstrap.storage.ScopedStorage;
import dev.berth.bootstrap.storage.StorageAreas;
import dev.berth.bootstrap.storage.StoredEntry;
import dev.berth.bootstrap.storage.Terms;
import dev.berth.bootstrap.storage.Watches;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** {@code berth.storage} in front of the stored values of a scope. */
public final class PublishedStorage implements StorageApi {
  private static final String METHODS = "get,entry,set,remove,keys,clear,watch";

  private final Scope scope;
  private final JSObject shared;
  private final Watches watches;
  private final Owners owners;

  /** Knows whose values are meant now. */
  public interface Scope {
    ScopedStorage now();
  }

  private PublishedStorage(Scope scope, JSObject shared, Watches watches, Owners owners) {
    this.scope = scope;
    this.shared = shared;
    this.watches = watches;
    this.owners = owners;
  }

  /**
   * The storage of the scope of now, with the shared one as its property.
   *
   * @param areas of both
   */
  public static JSObject publish(CoreApi core, StorageAreas areas, Clock clock) {
    NativeGlobals natives = Js.cast(core.getNatives());
    Owners owners = Js.cast(core.getOwners());
    Watches watches = new Watches(areas, clock);
    natives.listen(window(), "storage", Callback.of(watches::look));
    ScopedStorage shared = new ScopedStorage("shared", areas, clock);
    JSObject ofAll =
        Facade.of(new PublishedStorage(() -> shared, null, watches, owners), METHODS, "");
    Scope own = () -> new ScopedStorage("mfe:" + core.scope(), areas, clock);
    return Facade.of(new PublishedStorage(own, ofAll, watches, owners), METHODS, "shared");
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
          Terms terms =
              new Terms(area(options), Js.number(options, "ttl"), Js.truthy(options, "private"));
          scope.now().set(key, Js.stringify(value), terms);
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

  @Override
  public JSObject watch(String key, JSObject handler, JSObject options) {
    return Facade.guard(
        () -> {
          ScopedStorage storage = scope.now();
          String area = area(options);
          storage.entry(key, area);
          Watching.Told told = Watching.bind(owners, handler);
          return Watching.keep(
              owners,
              () ->
                  Callback.of(
                      watches.begin(storage, key, area, entry -> told.tell(change(entry)))));
        });
  }

  private static JSObject change(StoredEntry entry) {
    JSObject change = Js.object();
    Js.set(change, "value", valueOf(entry));
    return change;
  }

  @JSBody(script = "return window")
  private static native JSObject window();

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
