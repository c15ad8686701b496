package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.afresh.ConvertedScript;

/**
 * {@code bootstrap.lexing.js}: runs classic scripts so that what they declare can go again. Asked
 * without a script, ahead of a page, it only gets ready.
 */
public final class LexingPart {
  private LexingPart() {}

  public static void main(String[] args) {
    PartOffer.make(
        question ->
            Js.get(question, "script") == null ? null : new ConvertedScript(question).run());
  }
}
