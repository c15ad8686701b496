package dev.berth.build.api;

import java.util.List;
import java.util.Optional;

/**
 * All that is published.
 *
 * @param types in the order of their files
 * @param errorCodes every code that a failure can have
 */
record Api(List<ApiType> types, List<String> errorCodes) {
  private static final String ROOT = "Berth";
  private static final String EVENTS = "BerthDocumentEvents";

  /** What {@code window.berth} is. */
  ApiType root() {
    return named(ROOT);
  }

  /** The events by name, each as a property that is its detail. */
  ApiType events() {
    return named(EVENTS);
  }

  private ApiType named(String name) {
    return types.stream()
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new ApiMistake("No interface is published as " + name + "."));
  }

  /** The members of {@code berth} that have members of their own. */
  Optional<ApiType> serviceOf(ApiMember member) {
    return types.stream()
        .filter(ApiType::isService)
        .filter(type -> !member.isMethod() && type.name().equals(member.type()))
        .findFirst();
  }

  /** The published interfaces that a type extends. */
  List<ApiType> parentsOf(ApiType type) {
    return types.stream().filter(any -> type.parents().contains(any.javaName())).toList();
  }

  /** The shapes that a member's signature names. */
  List<ApiType> shapesOf(ApiMember member) {
    return types.stream()
        .filter(type -> !type.isService() && type.isNamedIn(member.signature()))
        .toList();
  }
}
