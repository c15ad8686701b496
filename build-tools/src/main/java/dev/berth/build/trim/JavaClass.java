package dev.berth.build.trim;

import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A Java class as TeaVM's script describes it. */
final class JavaClass {
  /**
   * A function that objects carry under a name.
   *
   * @param name the property
   * @param isGetter whether JavaScript reads it like a field
   * @param function the name of the function, whose first parameter is the object
   */
  record Method(String name, boolean isGetter, String function) {}

  private final String name;
  private final JavaClass parent;
  private final List<Method> methods = new ArrayList<>();

  /** The fields declared here, each with the tree of its first value. */
  private final Map<String, Node> fields = new LinkedHashMap<>();

  JavaClass(String name, JavaClass parent) {
    this.name = name;
    this.parent = parent;
  }

  String name() {
    return name;
  }

  /** The class extended, null for {@code java.lang.Object}. */
  JavaClass parent() {
    return parent;
  }

  List<Method> methods() {
    return methods;
  }

  Map<String, Node> fields() {
    return fields;
  }

  /** The fields of this class and of those it extends, the eldest first. */
  Map<String, Node> allFields() {
    Map<String, Node> all = parent == null ? new LinkedHashMap<>() : parent.allFields();
    all.putAll(fields);
    return all;
  }

  boolean isMethodless() {
    return methods.isEmpty() && (parent == null || parent.isMethodless());
  }

  @Override
  public String toString() {
    return name;
  }
}
