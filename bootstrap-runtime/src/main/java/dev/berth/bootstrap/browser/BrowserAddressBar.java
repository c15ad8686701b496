package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.navigation.Address;
import dev.berth.bootstrap.navigation.AddressBar;
import dev.berth.bootstrap.navigation.HistoryState;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The window's location and history. */
public final class BrowserAddressBar implements AddressBar {
  private final NativeGlobals natives;
  private final JSObject navigation = Js.get(window(), "navigation");

  public BrowserAddressBar(NativeGlobals natives) {
    this.natives = natives;
  }

  @Override
  public Address current() {
    return Address.of(Urls.page().substring(Urls.origin().length()));
  }

  @Override
  public Address resolve(String url) {
    String absolute = Urls.resolve(url, Urls.page());
    String origin = Urls.origin();
    return absolute.startsWith(origin + "/")
        ? Address.of(absolute.substring(origin.length()))
        : null;
  }

  @Override
  public int place() {
    return placeOf(navigation);
  }

  @Override
  public String keyAt(int place) {
    return place < 0 ? "" : keyAt(navigation, place);
  }

  @Override
  public void push(Address address, HistoryState state) {
    natives.pushState(stateOf(state), Urls.origin() + address.url());
  }

  @Override
  public void replace(Address address, HistoryState state) {
    natives.replaceState(stateOf(state), Urls.origin() + address.url());
  }

  @Override
  public void leaveTo(String url) {
    assign(url);
  }

  @Override
  public void reload() {
    reloadPage();
  }

  @Override
  public void onTraverse(Runnable listener) {
    natives.listen(window(), "popstate", Callback.of(listener));
  }

  private static JSObject stateOf(HistoryState state) {
    return state instanceof GivenState given ? given.value() : null;
  }

  @JSBody(
      params = "navigation",
      script = "return navigation&&navigation.currentEntry?navigation.currentEntry.index:-1")
  private static native int placeOf(JSObject navigation);

  @JSBody(
      params = {"navigation", "place"},
      script = "var entry_=navigation.entries()[place];return entry_?entry_.key:''")
  private static native String keyAt(JSObject navigation, int place);

  @JSBody(script = "location.reload()")
  private static native void reloadPage();

  @JSBody(params = "url", script = "location.assign(url)")
  private static native void assign(String url);

  @JSBody(script = "return window")
  private static native JSObject window();

  /** What a caller of {@code berth.navigate} wants kept. */
  public static final class GivenState implements HistoryState {
    private final JSObject value;

    public GivenState(JSObject value) {
      this.value = value;
    }

    JSObject value() {
      return value;
    }
  }
}
