package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.browser.ImportMapNotation;
import dev.berth.bootstrap.browser.afresh.ModulesAfresh;

/** {@code bootstrap.afresh.js}: has the modules of a page that comes back evaluated again. */
public final class AfreshPart {
  private AfreshPart() {}

  public static void main(String[] args) {
    if (PartOffer.isWanted()) {
      ModulesAfresh modules = new ModulesAfresh(new ImportMapNotation());
      PartOffer.make(question -> modules.prepare(question));
    }
  }
}
