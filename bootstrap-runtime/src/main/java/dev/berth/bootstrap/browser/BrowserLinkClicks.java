package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.navigation.LinkClick;
import dev.berth.bootstrap.navigation.LinkClicks;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;

/** Observes clicks at the window, where they come last, so that everybody else decides first. */
public final class BrowserLinkClicks implements LinkClicks {
  private final NativeGlobals natives;

  public BrowserLinkClicks(NativeGlobals natives) {
    this.natives = natives;
  }

  @Override
  public void observe(Listener listener) {
    natives.listenToEvent(window(), "click", event -> clicked(event, listener));
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
        opensElsewhere(link),
        Urls.resolve(Js.text(Links.target(link), "value"), Urls.base()));
  }

  private static boolean opensElsewhere(HTMLElement link) {
    String target = link.getAttribute("target");
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

  @JSBody(script = "return window")
  private static native JSObject window();
}
