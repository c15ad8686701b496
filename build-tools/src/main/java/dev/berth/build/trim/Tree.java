package dev.berth.build.trim;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Walks through a syntax tree and changes it. */
final class Tree {
  private Tree() {}

  /** Shows each node, children first; the visitor may replace or remove the node it is shown. */
  static void visit(Node root, Consumer<Node> visitor) {
    for (Node child = root.getFirstChild(); child != null; ) {
      Node next = child.getNext();
      visit(child, visitor);
      child = next;
    }
    visitor.accept(root);
  }

  /** All nodes of a kind, those inside others first. */
  static List<Node> all(Node root, Predicate<Node> wanted) {
    List<Node> found = new ArrayList<>();
    visit(
        root,
        node -> {
          if (wanted.test(node)) {
            found.add(node);
          }
        });
    return found;
  }

  static boolean contains(Node root, Predicate<Node> wanted) {
    return !all(root, wanted).isEmpty();
  }

  /** The names that stand in a tree. */
  static List<String> names(Node root) {
    return all(root, Node::isName).stream().map(Node::getString).toList();
  }

  static boolean mentions(Node root, String name) {
    return contains(root, node -> node.matchesName(name));
  }

  /** Whether the node calls the named function. */
  static boolean isCallOf(Node node, String function) {
    return node.isCall() && node.getFirstChild().matchesName(function);
  }

  /** The name that an expression is, or an empty text for any other expression. */
  static String nameOf(Node expression) {
    return expression.isName() ? expression.getString() : "";
  }

  /** Puts another node in the place of one, and says that it came from the same line. */
  static void replace(Node node, Node replacement) {
    node.replaceWith(replacement.srcrefTreeIfMissing(node));
  }

  /** The statement in a list of statements that a node belongs to. */
  static Node statementOf(Node node) {
    Node statement = node;
    while (!statement.getParent().isBlock() && !statement.getParent().isScript()) {
      statement = statement.getParent();
    }
    return statement;
  }

  /** Takes a statement or a whole declaration out. */
  static void removeStatement(Node statement) {
    if (statement.getParent().isBlock() || statement.getParent().isScript()) {
      statement.detach();
    } else {
      statement.replaceWith(IR.block().srcref(statement));
    }
  }

  /** Whether a variable gets a new value somewhere in a tree. */
  static boolean assigns(Node root, String name) {
    return contains(root, node -> node.matchesName(name) && isTarget(node));
  }

  /** Whether a name or property gets a new value where it stands. */
  static boolean isTarget(Node node) {
    Node parent = node.getParent();
    boolean changes = parent.isInc() || parent.isDec() || isAssignment(parent);
    return changes && parent.getFirstChild() == node;
  }

  private static boolean isAssignment(Node node) {
    return node.isAssign() || node.getToken().name().startsWith("ASSIGN_");
  }
}
