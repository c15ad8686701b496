package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.Urls;
import org.teavm.jso.JSObject;

/**
 * An import map of an entry point. It would rule over the whole page, and for good: so the browser
 * gets to read one that is confined to the micro-frontend. Without the part that confines it the
 * page works as well, and only the next one may not.
 */
final class ImportMapScript {
  private final BrowserPage page;
  private final String text;

  ImportMapScript(BrowserPage page, String text) {
    this.page = page;
    this.text = text;
  }

  /** The text for the browser. */
  Promise<String> confined() {
    JSObject question = Js.object();
    Js.set(question, "text", text);
    Js.set(question, "base", Urls.resolve(".", Urls.base()));
    return page.parts()
        .call("imports", question)
        .then(
            answer -> Promise.resolved(Js.describe(answer.value())),
            missing -> {
              page.events().error(missing, "");
              return Promise.resolved(text);
            });
  }
}
