package dev.berth.bootstrap.browser.life;

import dev.berth.bootstrap.api.HostApi;
import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.reclaim.LedgerReclaimer;
import dev.berth.bootstrap.reclaim.Reclaimed;
import dev.berth.bootstrap.reclaim.Reclaimer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;

/**
 * Plays the life of a micro-frontend's document in the shell's, which has long been loaded and does
 * not go. Armed before the other reclaimers, whose own listeners must not be diverted.
 */
public final class BrowserDocumentLife implements HostApi.LifeApi, Reclaimer {
  private final LedgerReclaimer ledger;
  private final NativeGlobals natives;
  private final JSObject inserted;
  private final JSObject document = HTMLDocument.current();
  private EventDiversion diversion;
  private HandlerProperties handlers;
  private PendingResources resources;
  private boolean isThere;

  /**
   * @param inserted the set of the nodes that came from the entry point
   */
  public BrowserDocumentLife(LedgerReclaimer ledger, NativeGlobals natives, JSObject inserted) {
    this.ledger = ledger;
    this.natives = natives;
    this.inserted = inserted;
  }

  @Override
  public String name() {
    return "life";
  }

  @Override
  public void arm() {
    isThere = true;
    resources = PendingResources.watch(inserted);
    diversion = EventDiversion.begin();
    handlers = HandlerProperties.hold();
  }

  @Override
  public void loading() {
    setState("loading");
  }

  @Override
  public void reopen() {
    ledger.dropListeners();
  }

  @Override
  public void bodyOpened() {
    HandlerProperties.takeFrom(handlers, HTMLDocument.current().getBody());
  }

  @Override
  public void interactive() {
    move("interactive");
  }

  @Override
  public void parsed() {
    ledger.evaluated();
    send(document, "DOMContentLoaded");
    resources.whenLoaded(Callback.of(() -> natives.nextTurn(Callback.of(() -> complete()))));
  }

  private void complete() {
    if (isThere) {
      move("complete");
      send(window(), "load");
      send(window(), "pageshow");
    }
  }

  /** The question is the browser's own, which it asks only users who have touched the page. */
  @Override
  public boolean holdsBack() {
    JSObject event = EventDiversion.event("beforeunload");
    diversion.send(window(), event, "beforeunload");
    return wantsToAsk(event) && !confirmed();
  }

  @Override
  public void leave() {
    if (isThere) {
      send(window(), "pagehide");
      hide();
      send(document, "visibilitychange");
      send(window(), "unload");
    }
  }

  @Override
  public Reclaimed reclaim() {
    isThere = false;
    handlers.end();
    diversion.end();
    resources.end();
    forget();
    return new Reclaimed(0);
  }

  private void move(String state) {
    setState(state);
    send(document, "readystatechange");
  }

  private void send(JSObject target, String type) {
    if (isThere) {
      diversion.send(target, EventDiversion.event(type), type);
    }
  }

  @JSBody(script = "return window")
  private static native JSObject window();

  @JSBody(
      params = "state",
      script =
          "Object.defineProperty(document,'readyState',{configurable:true,get:function(){"
              + "return state}})")
  private static native void setState(String state);

  @JSBody(
      script =
          "Object.defineProperty(document,'hidden',{configurable:true,value:true});"
              + "Object.defineProperty(document,'visibilityState',{configurable:true,value:'hidden'})")
  private static native void hide();

  @JSBody(
      script = "delete document.readyState;delete document.hidden;delete document.visibilityState")
  private static native void forget();

  @JSBody(
      params = "event",
      script =
          "return !!(event.defaultPrevented||typeof event.returnValue=='string'"
              + "&&event.returnValue)&&(!navigator.userActivation||navigator.userActivation.hasBeenActive)")
  private static native boolean wantsToAsk(JSObject event);

  @JSBody(script = "return window.confirm('Leave this page? Changes you made may not be saved.')")
  private static native boolean confirmed();
}
