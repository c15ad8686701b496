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
  private EventRelay relay;
  private EventDiversion diversion;
  private HandlerProperties handlers;
  private PendingResources resources;
  private boolean isThere;
  private boolean isWritten;

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
    isWritten = false;
    resources = PendingResources.watch(inserted);
    relay = EventRelay.open(natives);
    diversion = EventDiversion.begin(relay);
    handlers = HandlerProperties.hold();
  }

  @Override
  public void loading() {
    setState("loading");
  }

  @Override
  public void reopen() {
    isWritten = true;
    ledger.dropListeners();
  }

  @Override
  public void bodyOpened() {
    HandlerProperties.takeFrom(handlers, HTMLDocument.current().getBody());
  }

  @Override
  public void interactive(HostApi.Told told) {
    tell("readystatechange", "interactive", told);
  }

  @Override
  public void parsed(HostApi.Told told) {
    ledger.evaluated();
    EventRelay own = relay;
    tell(
        "DOMContentLoaded",
        "",
        () -> {
          ledger.told();
          told.call();
          if (own == relay) {
            resources.whenLoaded(Callback.of(() -> complete()));
          }
        });
  }

  private void complete() {
    if (isThere) {
      HostApi.Told nobody = () -> {};
      tell("readystatechange", "complete", nobody);
      tell("load", "", nobody);
      tell("pageshow", "", nobody);
    }
  }

  /** A script that closes a document which it has written waits for what is told. */
  private void tell(String type, String state, HostApi.Told after) {
    relay.tell(type, state, after, isWritten);
  }

  /** The question is the browser's own, which it asks only users who have touched the page. */
  @Override
  public boolean holdsBack() {
    JSObject event = EventDiversion.event("beforeunload");
    relay.send("beforeunload", window(), event, document);
    return wantsToAsk(event) && !confirmed();
  }

  @Override
  public void leave(boolean kept) {
    if (isThere) {
      send(window(), "pagehide", kept);
      hide();
      send(document, "visibilitychange", false);
    }
    if (!kept) {
      send(window(), "unload", false);
    }
  }

  @Override
  public void returned() {
    setState("complete");
    send(document, "visibilitychange", false);
    send(window(), "pageshow", true);
  }

  @Override
  public Reclaimed reclaim() {
    isThere = false;
    handlers.end();
    diversion.end();
    resources.end();
    forget();
    EventRelay own = relay;
    return new Reclaimed(0) {
      @Override
      public void thaw() {
        takeUp(own);
      }
    };
  }

  /** What has listened to the page does so again. */
  private void takeUp(EventRelay own) {
    diversion.end();
    own.revive();
    relay = own;
    diversion = EventDiversion.begin(own);
  }

  private void send(JSObject target, String type, boolean kept) {
    if (isThere) {
      relay.send(type, target, EventDiversion.event(type, kept), document);
    }
  }

  @JSBody(script = "return window")
  private static native JSObject window();

  @JSBody(
      params = "state",
      script = "Object.defineProperty(document,'readyState',{configurable:true,value:state})")
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
