package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.keep.PageKeeper;

/** {@code bootstrap.keep.js}: keeps the pages of micro-frontends that are to return at once. */
public final class KeepPart {
  private KeepPart() {}

  public static void main(String[] args) {
    PartOffer.make(natives -> new PageKeeper(Js.cast(natives)));
  }
}
