package dev.berth.e2e.apps;

import java.util.List;
import java.util.stream.Stream;

/** All applications that the tests open. */
final class Catalogue {
  private Catalogue() {}

  static List<Application> applications() {
    return Stream.of(Readers.ALL, Editors.ALL, Drawings.ALL, Products.ALL)
        .flatMap(List::stream)
        .filter(Catalogue::wanted)
        .toList();
  }

  /** All, but for somebody who works on some: {@code -Dapplications=ace,leaflet}. */
  private static boolean wanted(Application application) {
    String names = System.getProperty("applications");
    return names == null || List.of(names.split(",")).contains(application.name());
  }

  /** The same and another one. */
  static List<Application> with(Application another) {
    return Stream.concat(applications().stream(), Stream.of(another)).toList();
  }
}
