package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.api.CoreApi;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.ownership.Owners;
import dev.berth.bootstrap.browser.spatial.SpatialNavigation;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** {@code bootstrap.spatial.js}: arrow keys move the focus. */
public final class SpatialPart {
  private SpatialPart() {}

  public static void main(String[] args) {
    PartOffer.make(core -> begin(Js.cast(core)));
  }

  /**
   * It is the shell's, though a micro-frontend may be there. Among the views of one page the focus
   * is given back too, which the host does by itself only between pages.
   */
  private static JSObject begin(CoreApi core) {
    NativeGlobals natives = Js.cast(core.getNatives());
    Owners owners = Js.cast(core.getOwners());
    owners.asShell(
        () -> {
          SpatialNavigation.begin();
          return null;
        });
    core.part(
        "host",
        null,
        (returning, code, explanation) -> natives.listen(window(), "popstate", Js.cast(returning)));
    return null;
  }

  @JSBody(script = "return window")
  private static native JSObject window();
}
