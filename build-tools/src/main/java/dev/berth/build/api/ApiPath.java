package dev.berth.build.api;

/** How users name what Java calls {@code SessionApi#signIn}: {@code berth.session.signIn}. */
final class ApiPath {
  private static final String ROOT = "berth";

  private ApiPath() {}

  static String of(String reference) {
    String[] parts = reference.split("#");
    String owner = ofType(parts[0]);
    return parts.length == 1 ? owner : owner + "." + property(parts[1]);
  }

  /** Shapes are known by their names. */
  private static String ofType(String javaName) {
    if (javaName.equals("BerthApi")) {
      return ROOT;
    }
    return javaName.endsWith("Api")
        ? ROOT + "." + decapitalised(javaName.substring(0, javaName.length() - "Api".length()))
        : javaName;
  }

  /** What JavaScript calls a method of Java. */
  static String property(String method) {
    if (method.matches("(get|set)[A-Z].*")) {
      return decapitalised(method.substring(3));
    }
    return method.matches("is[A-Z].*") ? decapitalised(method.substring(2)) : method;
  }

  private static String decapitalised(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
