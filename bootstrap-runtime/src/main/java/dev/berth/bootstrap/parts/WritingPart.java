package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.browser.insertion.PublishedStream;

/** {@code bootstrap.writing.js}: reads what scripts write with {@code document.write}. */
public final class WritingPart {
  private WritingPart() {}

  public static void main(String[] args) {
    PartOffer.make(question -> new PublishedStream());
  }
}
