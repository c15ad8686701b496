package dev.berth.build.trim;

import com.google.javascript.rhino.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a name inside a function stands for. */
final class Locals {
  private Locals() {}

  /** The innermost function around a node that declares the name, or null if none does. */
  static Node declaringFunction(Node place, String name) {
    for (Node node = place; node != null; node = node.getParent()) {
      if (node.isFunction() && declaredIn(node).contains(name)) {
        return node;
      }
    }
    return null;
  }

  /** The names of a function's parameters and of all variables inside it. */
  static Set<String> declaredIn(Node function) {
    Set<String> names = new LinkedHashSet<>(Tree.names(function.getSecondChild()));
    for (Node name : Tree.all(function.getLastChild(), Locals::isDeclared)) {
      names.add(name.getString());
    }
    return names;
  }

  private static boolean isDeclared(Node node) {
    Node parent = node.getParent();
    boolean isVariable = parent.isLet() || parent.isConst() || parent.isVar() || parent.isCatch();
    boolean isParameter = parent.isParamList();
    return node.isName() && (isVariable || isParameter);
  }

  /** Whether a local name has one value for as long as something could look at it. */
  static boolean isSettled(Node name) {
    Node function = declaringFunction(name, name.getString());
    if (function == null) {
      return false;
    }
    List<Node> assignments = assignments(function, name.getString());
    boolean isParameter = Tree.mentions(function.getSecondChild(), name.getString());
    return assignments.isEmpty()
        || !isParameter && assignments.size() == 1 && !isRepeated(assignments.get(0), function);
  }

  /** The places where a name gets a value, other than as a parameter. */
  static List<Node> assignments(Node function, String name) {
    return Tree.all(
        function.getLastChild(),
        node -> node.matchesName(name) && (Tree.isTarget(node) || node.hasChildren()));
  }

  /** Adds a suffix to all names that a function declares, so that it can go anywhere. */
  static void rename(Node function, String suffix) {
    Set<String> declared = declaredIn(function);
    Tree.visit(
        function,
        node -> {
          if (node.isName() && declared.contains(node.getString())) {
            node.setString(node.getString() + suffix);
          }
        });
  }

  private static boolean isRepeated(Node place, Node function) {
    for (Node node = place; node != function; node = node.getParent()) {
      if (node.isWhile() || node.isDo() || node.isVanillaFor() || node.isFunction()) {
        return true;
      }
    }
    return false;
  }
}
