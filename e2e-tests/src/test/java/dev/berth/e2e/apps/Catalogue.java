package dev.berth.e2e.apps;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All applications that the tests open. */
final class Catalogue {
  private static final Set<String> SOME =
      Set.of("swagger-ui", "codemirror", "leaflet", "mermaid", "sb-admin", "inspector", "todo-vue");

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

  /** One of each kind, all of them at home in any part of a window. */
  static List<Application> some() {
    return applications().stream().filter(it -> SOME.contains(it.name())).toList();
  }

  /** The same and another one. */
  static List<Application> with(Application another) {
    return Stream.concat(applications().stream(), Stream.of(another)).toList();
  }
}
