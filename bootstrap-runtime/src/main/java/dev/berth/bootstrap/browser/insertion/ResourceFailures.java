package dev.berth.bootstrap.browser.insertion;

import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.xml.Element;

/** Says which script or style sheet of a page could not be loaded, and why. */
final class ResourceFailures {
  private final NativeGlobals natives;
  private final BrowserPage page;

  ResourceFailures(BrowserPage page) {
    this.natives = page.natives();
    this.page = page;
  }

  /**
   * Reports an element whose {@code error} event has come. A browser does not say why: one that
   * bears a hash is asked for once more without it.
   */
  void report(Element element) {
    boolean isScript = element.getNodeName().equals("SCRIPT");
    String what = isScript ? "Script " : "Style sheet ";
    String code = isScript ? ErrorCode.SCRIPT_FAILED : ErrorCode.STYLE_FAILED;
    String url = Js.text(element, isScript ? "src" : "href");
    Callback missing = Callback.of(() -> reportMissing(code, what, url));
    if (Js.text(element, "integrity").isEmpty()) {
      missing.call();
    } else {
      askAgain(
          natives,
          url,
          Callback.of(
              () ->
                  report(
                      ErrorCode.INTEGRITY_MISMATCH,
                      what
                          + url
                          + " was refused: it is not what its integrity attribute says. Deploy"
                          + " the page and its files together.")),
          missing);
    }
  }

  private void reportMissing(String code, String what, String url) {
    report(
        code,
        what
            + (url.isEmpty() ? "in the page" : url)
            + " could not be loaded. Check that the server has it and the policy allows it.");
    page.complaints().missing();
  }

  private void report(String code, String message) {
    page.complain(new BerthException(code, message));
  }

  @JSBody(
      params = {"natives", "url", "there", "missing"},
      script = "natives.fetch(url).then(function(answer_){answer_.ok?there():missing()},missing)")
  private static native void askAgain(
      NativeGlobals natives, String url, Callback there, Callback missing);
}
