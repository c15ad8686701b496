package dev.berth.e2e.purity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the page of the documentation that says what the purity suite shows. */
final class PurityReference {
  private final Map<String, List<SideEffect>> families;

  PurityReference(List<SideEffect> effects) {
    families =
        effects.stream()
            .collect(
                Collectors.groupingBy(
                    SideEffect::family, LinkedHashMap::new, Collectors.toUnmodifiableList()));
  }

  /** The text of {@code docs/reference/purity.md}. */
  String markdown() {
    long count = families.values().stream().mapToLong(List::size).sum();
    return PurityResources.text("introduction.md").formatted(count, families.size())
        + families.entrySet().stream()
            .map(family -> row(family.getKey(), family.getValue()))
            .collect(Collectors.joining())
        + "\n"
        + PurityResources.text("beyond.md");
  }

  private static String row(String family, List<SideEffect> effects) {
    return "| %s | %s |\n"
        .formatted(
            family, effects.stream().map(SideEffect::name).collect(Collectors.joining("; ")));
  }
}
