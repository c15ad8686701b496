package dev.berth.e2e.fidelity;

import java.util.Optional;

/** How a page comes to be shown by the bootstrap. */
enum Way {
  /** Its address is the first that the browser opens. */
  FIRST_OPENING("/run/"),
  /** Another micro-frontend was there before it. */
  AFTER_ANOTHER("/neutral/"),
  /** As in a first opening, but its files are on another origin than the shell. */
  FROM_ANOTHER_ORIGIN("/far/");

  private final String folder;

  Way(String folder) {
    this.folder = folder;
  }

  /** The path that the browser opens. */
  String address(ConformancePage page) {
    return folder + page.path() + page.place();
  }

  boolean isFar() {
    return this == FROM_ANOTHER_ORIGIN;
  }

  /** Why the page is then not as natively, if so and known. */
  Optional<String> difference(ConformancePage page) {
    return isFar() ? page.differenceOnAnotherOrigin() : page.difference();
  }
}
