package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.api.PrefetchApi;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.PrefetchTriggers;
import dev.berth.bootstrap.browser.Thrift;
import dev.berth.bootstrap.browser.ownership.Owners;
import org.teavm.jso.JSObject;

/** {@code bootstrap.prefetch.js}: notices what a user may want next, and has it fetched ahead. */
public final class PrefetchPart {
  private PrefetchPart() {}

  public static void main(String[] args) {
    PartOffer.make(core -> begin(Js.cast(core)));
  }

  /** What looks belongs to the shell, though a micro-frontend may be there. */
  private static JSObject begin(PrefetchApi core) {
    if (!Thrift.isAsked()) {
      Owners owners = Js.cast(core.getOwners());
      owners.asShell(
          () -> {
            PrefetchTriggers.begin(core);
            return null;
          });
    }
    return null;
  }
}
