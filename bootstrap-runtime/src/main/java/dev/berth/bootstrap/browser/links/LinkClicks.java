package dev.berth.bootstrap.browser.links;

import dev.berth.bootstrap.api.CoreApi;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.Links;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.Urls;
import dev.berth.bootstrap.navigation.LinkClick;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Observes clicks and forms at the window, where they come last, so that everybody else decides
 * first.
 */
public final class LinkClicks {
  private final NativeGlobals natives;
  private final CoreApi core;
  private final PageRouter router;

  public LinkClicks(NativeGlobals natives, CoreApi core, PageRouter router) {
    this.natives = natives;
    this.core = core;
    this.router = router;
  }

  public void begin() {
    natives.listenToEvent(window(), "click", event -> clicked(event));
    natives.listenToEvent(window(), "submit", event -> submitted(event));
  }

  private void clicked(Event event) {
    HTMLElement link = Links.clicked(event);
    if (link != null) {
      decide(
          event,
          new LinkClick(
              isPlain(event),
              isHandled(event),
              opensElsewhere(link, link.getAttribute("target")),
              Urls.resolve(Js.text(Links.target(link), "value"), Urls.base())));
    }
  }

  /** A form that asks for a page is a link whose address the user has completed. */
  private void submitted(Event event) {
    String url = FormRequest.urlAsked(event);
    if (!url.isEmpty()) {
      decide(
          event,
          new LinkClick(
              true,
              isHandled(event),
              opensElsewhere(formOf(event), FormRequest.targetOf(event)),
              url));
    }
  }

  private void decide(Event event, LinkClick click) {
    if (click.isLeft()) {
      return;
    }
    if (router.isThere() && core.staysWithin(click.url())) {
      router.offer(event, click.url());
    } else if (core.clicked(click.url())) {
      event.preventDefault();
    }
  }

  private static boolean isHandled(Event event) {
    return Js.truthy(event, "defaultPrevented");
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
