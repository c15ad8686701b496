package dev.berth.build.api;

import java.util.Locale;

/**
 * How users name what Java calls {@code SessionApi#signIn}: {@code berth.session.signIn}. A service
 * within a service is named after both, as {@code PlatformKeysApi} is for {@code
 * berth.platform.keys}.
 */
final class ApiPath {
  private static final String ROOT = "berth";
  private static final String SERVICE = "Api";

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
    return javaName.endsWith(SERVICE) ? ROOT + path(javaName) : javaName;
  }

  /** A point before each word, that of the service left out. */
  private static String path(String javaName) {
    return javaName
        .substring(0, javaName.length() - SERVICE.length())
        .replaceAll("(?=[A-Z])", ".")
        .toLowerCase(Locale.ROOT);
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
