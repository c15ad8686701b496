package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.api.CoreApi;
import dev.berth.bootstrap.browser.BrowserClock;
import dev.berth.bootstrap.browser.BrowserSessionStore;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.application.ApplicationStart;
import dev.berth.bootstrap.browser.application.Reception;
import org.teavm.jso.JSObject;

/**
 * {@code bootstrap.application.js}: completes a configuration that asks for more than its values.
 */
public final class ApplicationPart {
  private ApplicationPart() {}

  public static void main(String[] args) {
    PartOffer.make(ApplicationPart::begin);
  }

  /**
   * Completes it.
   *
   * @param question {@code {core, session, config, base, options}}
   * @return a promise of an {@code ApplicationApi}
   */
  private static JSObject begin(JSObject question) {
    CoreApi core = Js.get(question, "core");
    NativeGlobals natives = Js.cast(core.getNatives());
    Reception reception =
        new Reception(
            core,
            Js.get(question, "session"),
            new BrowserSessionStore(natives),
            new BrowserClock(natives));
    return new ApplicationStart(question, reception).begin();
  }
}
