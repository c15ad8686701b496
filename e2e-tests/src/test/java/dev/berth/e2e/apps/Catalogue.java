package dev.berth.e2e.apps;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All applications that the tests open. */
final class Catalogue {
  private static final Set<String> SOME =
      Set.of("swagger-ui", "codemirror", "leaflet", "mermaid", "sb-admin", "inspector", "todo-vue");

  private static final Set<String> QUICK =
      Set.of(
          "leaflet",
          "d3",
          "htmx",
          "shoelace",
          "todo-vue",
          "todo-react",
          "todo-preact",
          "todo-alpine");

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

  /**
   * Those that are used in a second, to be opened many times; all of them with {@code
   * -Dapplications.returning=all}.
   */
  static List<Application> returning() {
    boolean all = "all".equals(System.getProperty("applications.returning"));
    return applications().stream().filter(it -> all || QUICK.contains(it.name())).toList();
  }

  /** All and another one. */
  static List<Application> with(Application another) {
    return Stream.concat(applications().stream(), Stream.of(another)).toList();
  }
}
