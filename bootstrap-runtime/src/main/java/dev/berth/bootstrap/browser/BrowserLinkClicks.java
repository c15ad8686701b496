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

  public BrowserLinkClicks(NativeGlobals natives) {
    this.natives = natives;
  }

  @Override
  public void observe(Listener listener) {
    natives.listenToEvent(window(), "click", event -> clicked(event, listener));
    natives.listenToEvent(window(), "submit", event -> submitted(event, listener));
  }

  /** A form that asks for a page is a link whose address the user has completed. */
  private static void submitted(Event event, Listener listener) {
    String url = urlAsked(event);
    if (!url.isEmpty()
        && listener.clicked(
            new LinkClick(
                true,
                Js.truthy(event, "defaultPrevented"),
                opensElsewhere(formOf(event), targetOf(event)),
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

  /** The address that a form leads to; empty when it sends something instead. */
  @JSBody(
      params = "event",
      script =
          "var form_=event.target,pressed_=event.submitter,says_=function(name_){"
              + "return pressed_&&pressed_.getAttribute('form'.concat(name_))"
              + "||form_.getAttribute(name_)||''},url_,data_;"
              + "if(!/^(get)?$/i.test(says_('method')))return '';"
              + "try{url_=new URL(says_('action')||location.href,document.baseURI);"
              + "data_=new FormData(form_);"
              + "if(pressed_&&pressed_.name)data_.append(pressed_.name,pressed_.value);"
              + "url_.search=new URLSearchParams(data_);return url_.href}catch(error_){return ''}")
  private static native String urlAsked(Event event);

  @JSBody(params = "event", script = "return event.target")
  private static native HTMLElement formOf(Event event);

  @JSBody(
      params = "event",
      script =
          "var pressed_=event.submitter;return pressed_&&pressed_.getAttribute('formtarget')"
              + "||event.target.getAttribute('target')")
  private static native String targetOf(Event event);

  @JSBody(script = "return window")
  private static native JSObject window();
}
