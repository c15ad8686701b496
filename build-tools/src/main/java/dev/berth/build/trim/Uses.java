package dev.berth.build.trim;

import com.google.javascript.rhino.Node;
import java.util.HashMap;
import java.util.Map;

/** Counts how often a program mentions names and properties, at one moment. */
final class Uses {
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Integer> properties = new HashMap<>();

  /** Counts in the script, and in the classes that are not part of its text. */
  static Uses of(TeavmScript script, ClassTable classes) {
    Uses uses = new Uses();
    Tree.visit(script.body(), uses::count);
    for (JavaClass javaClass : classes.classes()) {
      javaClass.methods().forEach(method -> uses.names.merge(method.function(), 1, Integer::sum));
    }
    return uses;
  }

  private void count(Node node) {
    if (node.isName()) {
      names.merge(node.getString(), 1, Integer::sum);
    } else if (node.isGetProp() || node.isStringKey()) {
      properties.merge(node.getString(), 1, Integer::sum);
    }
  }

  /** How often a name stands in the script, its declaration included. */
  int ofName(String name) {
    return names.getOrDefault(name, 0);
  }

  int ofProperty(String property) {
    return properties.getOrDefault(property, 0);
  }
}
