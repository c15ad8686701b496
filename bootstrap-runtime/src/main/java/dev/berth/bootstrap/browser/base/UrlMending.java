package dev.berth.bootstrap.browser.base;

import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.Links;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.Urls;
import dev.berth.bootstrap.navigation.WrittenUrl;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Has links and forms lead where they would without a base element. The attribute of the one that
 * is used says what it means for as long as the browser acts on it, in whatever way: here, in
 * another tab, as a download.
 */
public final class UrlMending {
  private final NativeGlobals natives;
  private final ShellNodes shell;
  private final WrittenUrl.Routes routes;

  public UrlMending(NativeGlobals natives, ShellNodes shell, WrittenUrl.Routes routes) {
    this.natives = natives;
    this.shell = shell;
    this.routes = routes;
  }

  /** Comes before whoever takes clicks over, and after all others. */
  public void begin() {
    natives.listenToEvent(window(), "click", event -> mendLink(event));
    natives.listenToEvent(window(), "auxclick", event -> mendLink(event));
    natives.listenToEvent(window(), "submit", event -> mend(event, formOf(event), action(event)));
    if (Js.truthy(window(), "navigation")) {
      natives.listenToEvent(Js.get(window(), "navigation"), "navigate", event -> mendJump(event));
    }
  }

  private void mendLink(Event event) {
    HTMLElement link = Links.clicked(event);
    if (link != null) {
      mend(event, link, Links.target(link));
    }
  }

  private void mend(Event event, HTMLElement element, JSObject attribute) {
    if (attribute == null || Js.truthy(event, "defaultPrevented")) {
      return;
    }
    String text = trimmed(attribute);
    WrittenUrl url =
        new WrittenUrl(
            text,
            Urls.resolve(text, Urls.base()),
            Urls.resolve(text, Urls.page()),
            Urls.base(),
            Urls.page());
    String meant =
        shell.owns(element) ? url.byPage() : isAway() ? url.meaning(routes) : url.byBase();
    if (!meant.equals(url.byBase())) {
      lend(natives, attribute, meant);
    }
  }

  /** For what no click tells: a script that sets the location, a link that stops its event. */
  private static void mendJump(Event event) {
    String fragment =
        isAway() && leavesPage(event)
            ? WrittenUrl.fragmentMeant(destination(event), Urls.base(), Urls.origin())
            : "";
    if (!fragment.isEmpty()) {
      event.preventDefault();
      jump(event, fragment);
    }
  }

  /** Whether a base element stands for the address of the entry point. */
  @JSBody(script = "return !!document.querySelector('html>base')")
  private static native boolean isAway();

  @JSBody(
      params = {"natives", "attribute", "url"},
      script =
          "var old_=attribute.value;attribute.value=url;natives.setTimeout(function(){"
              + "if(attribute.value==url)attribute.value=old_},0)")
  private static native void lend(NativeGlobals natives, JSObject attribute, String url);

  @JSBody(params = "attribute", script = "return attribute.value.trim()")
  private static native String trimmed(JSObject attribute);

  @JSBody(params = "event", script = "return event.target")
  private static native HTMLElement formOf(Event event);

  @JSBody(
      params = "event",
      script =
          "var pressed_=event.submitter;return pressed_&&pressed_.getAttributeNode('formaction')"
              + "||event.target.getAttributeNode('action')")
  private static native JSObject action(Event event);

  @JSBody(
      params = "event",
      script =
          "return event.cancelable&&!event.hashChange&&!event.formData"
              + "&&event.navigationType!='reload'&&event.downloadRequest==null")
  private static native boolean leavesPage(Event event);

  @JSBody(params = "event", script = "return event.destination.url")
  private static native String destination(Event event);

  @JSBody(
      params = {"event", "fragment"},
      script =
          "location[event.navigationType=='replace'?'replace':'assign']"
              + "(location.href.split('#')[0]+fragment)")
  private static native void jump(Event event, String fragment);

  @JSBody(script = "return window")
  private static native JSObject window();
}
