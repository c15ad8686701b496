package dev.berth.e2e.fidelity;

import java.util.List;
import java.util.Optional;

/** How a page comes to be shown by the bootstrap. */
enum Way {
  /** Its address is the folder of its file, and the first that the browser opens. */
  AT_ITS_OWN_ADDRESS("own address", "/fidelity/%s/", List.of("difference", "own.difference")),
  /** At another address, after another micro-frontend. */
  AT_ANOTHER_ADDRESS("another address", "/neutral/%s", List.of("difference", "away.difference")),
  /** At another address, the first that is opened, with its files on another origin. */
  FROM_ANOTHER_ORIGIN(
      "other origin", "/far/%s", List.of("difference", "away.difference", "origin.difference"));

  private final String words;
  private final String address;
  private final List<String> keys;

  Way(String words, String address, List<String> keys) {
    this.words = words;
    this.address = address;
    this.keys = keys;
  }

  /** How the documentation calls it. */
  String words() {
    return words;
  }

  /** The path that the browser opens in the shell. */
  String address(ConformancePage page) {
    return address.formatted(page.path()) + page.place();
  }

  /** The path that the browser opens natively. */
  String addressAlone(ConformancePage page) {
    return this == AT_ITS_OWN_ADDRESS ? address(page) : page.entry() + page.place();
  }

  /** Why the page is then not as natively, if so and known. */
  Optional<String> difference(ConformancePage page) {
    return keys.stream().map(page.settings()::get).filter(reason -> reason != null).findFirst();
  }
}
