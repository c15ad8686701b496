package dev.berth.bootstrap.browser.insertion;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.async.TimeLimit;
import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;
import org.teavm.jso.dom.xml.NodeList;

/**
 * The style sheets that a page waits for. While one of them loads the outlet is hidden, so that
 * nobody sees the page unstyled; a sheet that takes too long is waited for no longer.
 */
final class StyleSheets {
  private static final int LONGEST_WAIT_MILLIS = 3000;

  private final BrowserPage page;
  private int pending;
  private Promise<Void> allLoaded = Promise.done();
  private Promise<Void> settled = allLoaded;

  StyleSheets(BrowserPage page) {
    this.page = page;
  }

  /** Waits for the style sheets in what was just inserted. */
  void watch(Element inserted) {
    if (isStyleSheet(inserted)) {
      await(inserted);
    }
    NodeList<? extends Element> inside = inserted.querySelectorAll("link,style");
    for (int i = 0; i < inside.getLength(); i++) {
      if (isStyleSheet(inside.item(i))) {
        await(inside.item(i));
      }
    }
  }

  Promise<Void> settled() {
    return settled;
  }

  private void await(Element sheet) {
    if (pending == 0) {
      begin();
    }
    pending++;
    page.natives().listen(sheet, "load", Callback.of(() -> loaded()));
    page.natives()
        .listen(
            sheet,
            "error",
            Callback.of(
                () -> {
                  new ResourceFailures(page).report(sheet);
                  loaded();
                }));
  }

  private void begin() {
    allLoaded = new Promise<>();
    HTMLElement outlet = page.outlet().element();
    setVisibility(outlet, "hidden");
    BerthException late = new BerthException(ErrorCode.STYLE_FAILED, "");
    settled =
        TimeLimit.within(page.clock(), LONGEST_WAIT_MILLIS, allLoaded, late)
            .recover(
                reason -> {
                  report();
                  return Promise.done();
                });
    settled.whenSettled(() -> setVisibility(outlet, ""));
  }

  private void loaded() {
    pending--;
    if (pending == 0) {
      allLoaded.fulfil(null);
    }
  }

  private void report() {
    page.complain(
        new BerthException(
            ErrorCode.STYLE_FAILED,
            "A style sheet did not load within "
                + LONGEST_WAIT_MILLIS
                + " ms; the page shows without it. Check its server."));
  }

  @JSBody(
      params = "element",
      script =
          "if(element.localName=='style')return /@import/.test(element.textContent);"
              + "return element.localName=='link'&&element.relList.contains('stylesheet')"
              + "&&!!element.getAttribute('href')&&!element.disabled&&!element.relList.contains('alternate')"
              + "&&(!element.media||matchMedia(element.media).matches)")
  private static native boolean isStyleSheet(Element element);

  @JSBody(
      params = {"element", "value"},
      script =
          "element.style.visibility=value;"
              + "element.getAttribute('style')||element.removeAttribute('style')")
  private static native void setVisibility(HTMLElement element, String value);
}
