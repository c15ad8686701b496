package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.navigation.LinkClick;
import dev.berth.bootstrap.navigation.LinkClicks;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Observes clicks and forms at the window, where they come last, so that everybody else decides
 * first.
 */
public final class BrowserLinkClicks implements LinkClicks {
  private final NativeGlobals natives;
  private final HostHousekeeping housekeeping;

  public BrowserLinkClicks(NativeGlobals natives, HostHousekeeping housekeeping) {
    this.natives = natives;
    this.housekeeping = housekeeping;
  }

  @Override
  public void observe(Listener listener) {
    natives.listenToEvent(window(), "click", event -> clicked(event, listener));
    natives.listenToEvent(window(), "submit", event -> submitted(event, listener));
  }

  /** A form that asks for a page is a link whose address the user has completed. */
  private void submitted(Event event, Listener listener) {
    String url = housekeeping.host().asked(event);
    if (!url.isEmpty()
        && listener.clicked(
            new LinkClick(
                true,
                Js.truthy(event, "defaultPrevented"),
                opensElsewhere(formOf(event), housekeeping.host().askedTarget(event)),
                url))) {
      event.preventDefault();
    }
  }

  private static void clicked(Event event, Listener listener) {
    HTMLElement link = Links.clicked(event);
    if (link != null && listener.clicked(read(event, link))) {
      event.preventDefault();
    }
  }

  private static LinkClick read(Event event, HTMLElement link) {
    return new LinkClick(
        isPlain(event),
        Js.truthy(event, "defaultPrevented"),
        opensElsewhere(link, link.getAttribute("target")),
        Urls.resolve(Js.text(Links.target(link), "value"), Urls.base()));
  }

  private static boolean opensElsewhere(HTMLElement link, String target) {
    return !(target == null || target.isEmpty() || target.equals("_self"))
        || link.hasAttribute("download")
        || (" " + link.getAttribute("rel") + " ").contains(" external ")
        || "ignore".equals(link.getAttribute("data-berth"));
  }

  @JSBody(
      params = "event",
      script =
          "return event.button===0&&!(event.metaKey||event.ctrlKey||event.shiftKey||event.altKey)")
  private static native boolean isPlain(Event event);

  @JSBody(params = "event", script = "return event.target")
  private static native HTMLElement formOf(Event event);

  @JSBody(script = "return window")
  private static native JSObject window();
}
