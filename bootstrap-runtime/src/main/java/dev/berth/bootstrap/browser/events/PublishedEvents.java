package dev.berth.bootstrap.browser.events;

import dev.berth.bootstrap.api.EventsApi;
import dev.berth.bootstrap.browser.Facade;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import org.teavm.jso.JSObject;

/**
 * {@code berth.events}. Order, duplicates and what happens when a handler throws are the browser's
 * own work, and so is whose a subscription is: the listeners are added as scripts add theirs.
 */
public final class PublishedEvents implements EventsApi {
  private static final String OWN = "berth:";
  private static final String ONCE = "once";
  private static final String DETAIL = "detail";

  private final EventPlace place = EventPlace.create();
  private final Handlers handlers = Handlers.create();

  /** What is retained, as {@code {detail}} by name; a prefix keeps names off those of objects. */
  private final JSObject retained = Js.object();

  private PublishedEvents() {}

  public static JSObject publish() {
    return Facade.of(new PublishedEvents(), "on,once,off,emit", "");
  }

  @Override
  public Unsubscribe on(String name, JSObject handler, JSObject options) {
    JSObject listener = listener(handler);
    Unsubscribe end = () -> off(name, handler);
    EventPlace signal = Js.get(options, "signal");
    if (!Js.truthy(signal, "aborted") && !hearsLast(name, listener, options)) {
      JSObject how = Js.object();
      Js.set(how, ONCE, Js.truthy(options, ONCE));
      placeOf(name).addEventListener(name, listener, how);
      if (signal != null) {
        signal.addEventListener("abort", end);
      }
    }
    return end;
  }

  /** Tells a listener the value that is retained; true when that was all it wanted. */
  private boolean hearsLast(String name, JSObject listener, JSObject options) {
    JSObject last = Js.get(retained, OWN + name);
    if (last == null) {
      return false;
    }
    EventPlace aside = EventPlace.aside();
    aside.addEventListener(name, listener, null);
    aside.dispatchEvent(EventPlace.event(name, Js.get(last, DETAIL)));
    return Js.truthy(options, ONCE);
  }

  @Override
  public Unsubscribe once(String name, JSObject handler) {
    JSObject options = Js.object();
    Js.set(options, ONCE, true);
    return on(name, handler, options);
  }

  @Override
  public void off(String name, JSObject handler) {
    placeOf(name).removeEventListener(name, listener(handler));
  }

  @Override
  public boolean emit(String name, JSObject detail, JSObject options) {
    if (name.startsWith(OWN)) {
      misuse(
          "berth.events was asked to send "
              + name
              + ", which only the bootstrap sends. Use another name");
    }
    if (Js.truthy(options, "retain")) {
      JSObject last = Js.object();
      Js.set(last, DETAIL, detail);
      Js.set(retained, OWN + name, last);
    }
    return place.dispatchEvent(EventPlace.event(name, detail));
  }

  private EventPlace placeOf(String name) {
    return name.startsWith(OWN) ? EventPlace.ofDocument() : place;
  }

  private JSObject listener(JSObject handler) {
    JSObject listener = handlers.listener(handler);
    if (listener == null) {
      misuse("berth.events was given no function to call. Give it one");
    }
    return listener;
  }

  private static void misuse(String what) {
    Facade.guard(
        () -> {
          throw new BerthException(ErrorCode.API_MISUSE, what + ".");
        });
  }
}
