package dev.berth.build.trim;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place where an object is created, with the fields that get their values right there: {@code v =
 * new X; v.a = 1; v.b = c}.
 */
final class Creation {
  private final Node creation;
  private final Node statement;
  private final String variable;

  /** The statements that give fields their values. */
  private final Map<String, Node> assignments = new LinkedHashMap<>();

  /** Looks at a {@code new} expression, wherever it stands. */
  Creation(Node creation) {
    this.creation = creation;
    Node parent = creation.getParent();
    boolean isNamed =
        parent.isName() && parent.getParent().isLet() && parent.getParent().hasOneChild()
            || parent.isAssign()
                && parent.getFirstChild().isName()
                && parent.getParent().isExprResult();
    statement = isNamed ? parent.getParent() : null;
    Node name = parent.isName() ? parent : parent.getFirstChild();
    variable = isNamed ? name.getString() : "";
  }

  /** The object that a statement creates for a variable. */
  static Optional<Node> createdFor(String variable, Node statement) {
    boolean isVariable = statement.isLet() && statement.hasOneChild();
    boolean isAssignment = statement.isExprResult() && statement.getFirstChild().isAssign();
    if (!isVariable && !isAssignment || !statement.getFirstChild().hasChildren()) {
      return Optional.empty();
    }
    Node name = isVariable ? statement.getFirstChild() : statement.getFirstFirstChild();
    Node value = statement.getFirstChild().getLastChild();
    return Optional.of(value).filter(node -> node.isNew() && name.matchesName(variable));
  }

  /** Whether a statement neither knows a variable nor can go elsewhere. */
  static boolean canPass(Node statement, String variable) {
    boolean jumps = Tree.contains(statement, node -> node.isBreak() || node.isContinue());
    return !jumps && !statement.isReturn() && !Tree.mentions(statement, variable);
  }

  Node node() {
    return creation;
  }

  /** Finds the assignments to some fields that follow before anything else can see the object. */
  void collect(Collection<String> fields) {
    assignments.clear();
    Node next = statement == null ? null : statement.getNext();
    while (next != null && (take(next, fields) || canDelayBehind(next))) {
      next = next.getNext();
    }
  }

  private boolean take(Node next, Collection<String> fields) {
    Node assign = next.isExprResult() ? next.getFirstChild() : next;
    boolean isField =
        assign.isAssign()
            && assign.getFirstChild().isGetProp()
            && assign.getFirstFirstChild().matchesName(variable)
            && fields.contains(assign.getFirstChild().getString())
            && !assignments.containsKey(assign.getFirstChild().getString())
            && !Tree.mentions(assign.getSecondChild(), variable);
    if (isField) {
      assignments.put(assign.getFirstChild().getString(), next);
    }
    return isField;
  }

  private boolean canDelayBehind(Node next) {
    return canPass(next, variable)
        && assignments.values().stream()
            .map(Creation::value)
            .allMatch(value -> isSafe(value, next));
  }

  /** Whether a value stays the same when a statement runs first. */
  private static boolean isSafe(Node value, Node first) {
    if (value.isName()) {
      boolean isLocal = Locals.declaringFunction(value, value.getString()) != null;
      return isLocal && !Tree.assigns(first, value.getString());
    }
    return value.isNull() || value.isNumber() || value.isStringLit();
  }

  private static Node value(Node assignment) {
    return assignment.getFirstChild().getSecondChild();
  }

  List<String> fields() {
    return List.copyOf(assignments.keySet());
  }

  /** Whether the values can be computed in another order of the fields. */
  boolean canFollow(List<String> order) {
    List<Node> values = assignments.values().stream().map(Creation::value).toList();
    return fields().equals(order) || values.stream().allMatch(Creation::isFixed);
  }

  private static boolean isFixed(Node value) {
    return value.isName() || value.isNull() || value.isNumber() || value.isStringLit();
  }

  /** Makes arguments of the assignments. */
  void fuse(List<String> order) {
    List<Node> statements = new ArrayList<>(assignments.values());
    Node last = statements.get(statements.size() - 1);
    creation.detach();
    for (String field : order) {
      creation.addChildToBack(value(assignments.get(field)).detach());
    }
    Node created =
        statement.isLet()
            ? IR.let(IR.name(variable), creation)
            : IR.exprResult(IR.assign(IR.name(variable), creation));
    created.srcrefTreeIfMissing(statement).insertBefore(last);
    statements.forEach(Node::detach);
    statement.detach();
  }
}
