package dev.berth.bootstrap.browser.keep;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.api.KeepApi;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.NativeGlobals;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Packs pages and unpacks them, as the bootstrap's core asks for it. */
public final class PageKeeper implements KeepApi {
  private final NativeGlobals natives;

  /** Browsers take half a millisecond to tell how full the memory is. */
  private static final int ROOM_MILLIS = 1000;

  private int room;
  private double roomSeen;

  /** The copies of style sheets, which no page has put on. */
  private final JSObject copied = Js.weakSet();

  public PageKeeper(NativeGlobals natives) {
    this.natives = natives;
  }

  @Override
  public JSObject pack(JSObject outlet, JSObject residents) {
    SheetCopies copies = SheetCopies.of(natives, copied);
    JSObject page = PackedPage.pack(outlet, residents, copied);
    Js.set(page, "copies", copies);
    return page;
  }

  @Override
  public void seal(JSObject page) {
    PackedPage.seal(page);
    copiesOf(page).make();
  }

  @Override
  public JsPromise<JSObject> unpack(JSObject page, JSObject outlet) {
    return PackedPage.unpack(page, outlet, natives, copiesOf(page));
  }

  private static SheetCopies copiesOf(JSObject page) {
    return Js.get(page, "copies");
  }

  @Override
  public int room() {
    double now = now();
    if (now - roomSeen > ROOM_MILLIS || roomSeen == 0) {
      room = roomInMemory();
      roomSeen = now;
    }
    return room;
  }

  @Override
  public boolean holdsFrames(JSObject outlet) {
    return hasFrames(outlet);
  }

  /** Fewer where there is little, none where it is short. */
  @JSBody(
      script =
          "var heap_=performance.memory;return heap_&&"
              + "heap_.usedJSHeapSize>heap_.jsHeapSizeLimit*.7?0:navigator.deviceMemory<=1?1:3")
  private static native int roomInMemory();

  /** Milliseconds since the page was opened; never 0. */
  @JSBody(script = "return performance.now()")
  private static native double now();

  @JSBody(params = "outlet", script = "return !!outlet.querySelector('iframe,frame,object,embed')")
  private static native boolean hasFrames(JSObject outlet);
}
