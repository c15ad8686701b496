package dev.berth.bootstrap.browser.insertion;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.Urls;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.xml.Element;

/**
 * An import map of an entry point. It would rule over the whole page, and for good: so the browser
 * gets to read one that is confined to the micro-frontend. Without the part that confines it the
 * page works as well, and only the next one may not.
 */
final class ImportMapScript {
  private final Element source;
  private final BrowserPage page;

  ImportMapScript(Element source, BrowserPage page) {
    this.source = source;
    this.page = page;
  }

  /** The text for the browser. */
  Promise<String> confined() {
    JSObject question = Js.object();
    Js.set(question, "source", source);
    Js.set(question, "natives", page.natives());
    Js.set(question, "base", Urls.resolve(".", Urls.base()));
    return page.parts()
        .call("imports", question)
        .then(
            answer -> Promise.resolved(Js.describe(answer.value())),
            missing -> {
              page.complain(missing);
              return Promise.resolved(source.getTextContent());
            });
  }
}
