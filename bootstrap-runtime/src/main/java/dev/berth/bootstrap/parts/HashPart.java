package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.browser.HashPlaces;

/** {@code bootstrap.hash.js}: reads and writes places behind the number sign of the URL. */
public final class HashPart {
  private HashPart() {}

  public static void main(String[] args) {
    PartOffer.make(nothing -> new HashPlaces());
  }
}
