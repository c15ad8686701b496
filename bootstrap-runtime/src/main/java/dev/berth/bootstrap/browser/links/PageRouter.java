package dev.berth.bootstrap.browser.links;

import dev.berth.bootstrap.api.CoreApi;
import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.base.HistoryReclaimer;
import dev.berth.bootstrap.browser.ownership.Owners;
import dev.berth.bootstrap.browser.reclaim.LedgerReclaimer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.Event;

/**
 * A router of the page in view that hears of navigations by the Navigation API. A link to a place
 * of its own is left to the browser, which asks it, as alone; what it leaves is the shell's.
 */
public final class PageRouter {
  private final NativeGlobals natives;
  private final Owners owners;
  private final CoreApi core;
  private final LedgerReclaimer ledger;
  private final HistoryReclaimer history;

  public PageRouter(
      NativeGlobals natives,
      Owners owners,
      CoreApi core,
      LedgerReclaimer ledger,
      HistoryReclaimer history) {
    this.natives = natives;
    this.owners = owners;
    this.core = core;
    this.ledger = ledger;
    this.history = history;
  }

  /** Whether the page in view hears of navigations. */
  boolean isThere() {
    JSObject navigation = Js.get(window(), "navigation");
    return navigation != null
        && (Js.truthy(navigation, "onnavigate") || ledger.hears(navigation, "navigate"));
  }

  /** Has the browser begin the navigation of a click, and asks last who takes it. */
  void offer(Event click, String url) {
    ask(
        natives,
        owners,
        click,
        url,
        navigation -> {
          boolean left = !history.isIntercepted(navigation);
          if (left) {
            natives.nextTurn(Callback.of(() -> core.clicked(url)));
          }
          return left;
        });
  }

  /** Answers whether nobody has taken a navigation. */
  @JSFunctor
  private interface Question extends JSObject {
    boolean isLeft(Event navigation);
  }

  /**
   * Whoever hears a click after the shell may still prevent it, so that no navigation comes. That
   * of a form comes in a later turn than the event.
   */
  @JSBody(
      params = {"natives", "owners", "click", "url", "question"},
      script =
          "var end_=function(){owners.real.removeEventListener.call(navigation,'navigate',last_)},"
              + "last_=function(event_){if(event_.destination.url!=url)return;end_();"
              + "if(event_.cancelable&&!event_.defaultPrevented&&question(event_))"
              + "event_.preventDefault()};"
              + "owners.real.addEventListener.call(navigation,'navigate',last_);"
              + "natives.nextTurn(function(){if(click.defaultPrevented)end_()})")
  private static native void ask(
      NativeGlobals natives, Owners owners, Event click, String url, Question question);

  @JSBody(script = "return window")
  private static native JSObject window();
}
