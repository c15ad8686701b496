package dev.berth.build.api;

import java.util.List;

/**
 * A published interface.
 *
 * @param javaName what the Java interface is called
 * @param name what TypeScript calls it
 * @param generics its type parameters; empty when it has none
 * @param parents what the Java interfaces are called that it extends
 * @param input whether users make such objects
 */
record ApiType(
    String javaName,
    String name,
    String generics,
    List<String> parents,
    boolean input,
    ApiDoc doc,
    List<ApiMember> members) {

  /** Whether it is met as a member of {@code berth}, and not as what a member takes or gives. */
  boolean isService() {
    return javaName.endsWith("Api");
  }

  boolean isNamedIn(String type) {
    return type.matches(".*\\b" + name + "\\b.*");
  }
}
