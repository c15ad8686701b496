package dev.berth.build.api;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A property or a method.
 *
 * @param name as JavaScript sees it
 * @param kind what it is
 * @param type of the value, or of the result, as TypeScript writes it
 * @param optional whether it may be missing
 * @param generics its type parameters; empty when it has none
 * @param parameters none of a property
 */
record ApiMember(
    String name,
    Kind kind,
    String type,
    boolean optional,
    String generics,
    List<ApiParameter> parameters,
    ApiDoc doc) {

  enum Kind {
    PROPERTY,
    METHOD
  }

  boolean isMethod() {
    return kind == Kind.METHOD;
  }

  /** As it stands in an interface of TypeScript. */
  String signature() {
    String key = name.matches("\\w+") ? name : "'" + name + "'";
    return key + (optional ? "?" : "") + generics(generics) + arguments() + ": " + type;
  }

  private String arguments() {
    return isMethod()
        ? parameters.stream()
            .map(ApiParameter::toString)
            .collect(Collectors.joining(", ", "(", ")"))
        : "";
  }

  static String generics(String parameters) {
    return parameters.isEmpty() ? "" : "<" + parameters + ">";
  }

  /** As a text names it: {@code get(key, options)}. */
  String call() {
    return isMethod()
        ? parameters.stream()
            .map(ApiParameter::name)
            .collect(Collectors.joining(", ", name + "(", ")"))
        : name;
  }
}
