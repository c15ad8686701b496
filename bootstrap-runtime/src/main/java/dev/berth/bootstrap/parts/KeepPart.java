package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.keep.PageKeeper;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** {@code bootstrap.keep.js}: keeps the pages of micro-frontends that are to return at once. */
public final class KeepPart {
  private KeepPart() {}

  public static void main(String[] args) {
    PartOffer.make(natives -> new PageKeeper(asNatives(natives)));
  }

  @JSBody(params = "natives", script = "return natives")
  private static native NativeGlobals asNatives(JSObject natives);
}
