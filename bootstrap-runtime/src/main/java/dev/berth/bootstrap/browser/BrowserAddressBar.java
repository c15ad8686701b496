package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.HashApi;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.navigation.Address;
import dev.berth.bootstrap.navigation.AddressBar;
import dev.berth.bootstrap.navigation.HistoryState;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The window's location and history. */
public final class BrowserAddressBar implements AddressBar {
  private final NativeGlobals natives;
  private final Parts parts;
  private final JSObject navigation = Js.get(window(), "navigation");
  private String home = Urls.origin();

  /** Knows the places behind the number sign; null while the path of the URL is the place. */
  private HashApi hash;

  public BrowserAddressBar(NativeGlobals natives, Parts parts) {
    this.natives = natives;
    this.parts = parts;
  }

  @Override
  public Promise<Void> adopt(String history) {
    return history.equals("hash")
        ? parts
            .call("hash", null)
            .then(
                answer -> {
                  hash = answer.value();
                  home = hash.getHome();
                  return Promise.done();
                })
        : Promise.done();
  }

  @Override
  public Address current() {
    return Address.of(place(Urls.page()));
  }

  @Override
  public Address resolve(String url) {
    String place = place(Urls.resolve(url, Urls.page()));
    return place.isEmpty() ? null : Address.of(place);
  }

  private String place(String url) {
    return hash != null
        ? hash.place(url)
        : url.startsWith(home + "/") ? url.substring(home.length()) : "";
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
    natives.pushState(stateOf(state), home + address.url());
  }

  @Override
  public void replace(Address address, HistoryState state) {
    natives.replaceState(stateOf(state), home + address.url());
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
