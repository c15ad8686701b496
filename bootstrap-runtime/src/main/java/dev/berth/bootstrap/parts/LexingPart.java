package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.browser.afresh.ConvertedScript;

/** {@code bootstrap.lexing.js}: runs classic scripts so that what they declare can go again. */
public final class LexingPart {
  private LexingPart() {}

  public static void main(String[] args) {
    PartOffer.make(question -> new ConvertedScript(question).run());
  }
}
