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

  static final String THROWABLE = "jl_Throwable";

  /** The field of Throwable that JavaScript reads from what it catches. */
  static final String MESSAGE = "$message";

  private final String name;
  private final JavaClass parent;
  private Node origin;
  private final List<Method> methods = new ArrayList<>();

  /** The fields whose values the constructor is given. */
  private final List<String> parameters = new ArrayList<>();

  /** The fields declared here, each with the tree of its first value. */
  private final Map<String, Node> fields = new LinkedHashMap<>();

  JavaClass(String name, JavaClass parent, Node origin) {
    this.name = name;
    this.parent = parent;
    this.origin = origin;
  }

  String name() {
    return name;
  }

  /** Whether this is {@code java.lang.Object}. */
  boolean isRoot() {
    return parent == null;
  }

  /** The class extended, null for {@code java.lang.Object}. */
  JavaClass parent() {
    return parent;
  }

  /** The place in TeaVM's script that the code written for the class comes from. */
  Node origin() {
    return origin;
  }

  /** Says where objects are created, as TeaVM's map knows no source of constructors. */
  void createdAt(Node place) {
    origin = place;
  }

  List<Method> methods() {
    return methods;
  }

  List<String> parameters() {
    return parameters;
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

  boolean isThrowable() {
    return name.equals(THROWABLE) || parent != null && parent.isThrowable();
  }

  boolean isMethodless() {
    return methods.isEmpty() && (parent == null || parent.isMethodless());
  }

  @Override
  public String toString() {
    return name;
  }
}
