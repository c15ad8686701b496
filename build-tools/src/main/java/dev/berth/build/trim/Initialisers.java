package dev.berth.build.trim;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns functions that fill an object somebody else has created into functions that create it:
 * {@code v = new X; init(v, a)} becomes {@code v = init(a)}.
 */
final class Initialisers {
  /**
   * A call of such a function.
   *
   * @param call the call
   * @param creation the expression before it that creates the object
   */
  private record Use(Node call, Node creation) {
    String className() {
      return creation.getFirstChild().getString();
    }
  }

  private final TeavmScript script;
  private final Uses uses;

  private Initialisers(TeavmScript script, ClassTable classes) {
    this.script = script;
    this.uses = Uses.of(script, classes);
  }

  static void turnIntoFactories(TeavmScript script, ClassTable classes) {
    Initialisers initialisers = new Initialisers(script, classes);
    Map<String, List<Node>> calls = new HashMap<>();
    for (Node call : Tree.all(script.body(), Initialisers::isStatementWithObject)) {
      String function = call.getFirstChild().getString();
      calls.computeIfAbsent(function, key -> new ArrayList<>()).add(call);
    }
    calls.forEach(initialisers::turn);
  }

  private static boolean isStatementWithObject(Node node) {
    return node.isCall()
        && node.getParent().isExprResult()
        && node.getFirstChild().isName()
        && node.hasMoreThanOneChild()
        && node.getSecondChild().isName();
  }

  private void turn(String function, List<Node> calls) {
    Node declaration = script.declarations().get(function);
    boolean isOnlyCalledSo = declaration != null && uses.ofName(function) == calls.size() + 1;
    if (!isOnlyCalledSo || !canReturnItsObject(TeavmScript.functionOf(declaration))) {
      return;
    }
    List<Use> found = calls.stream().map(this::use).flatMap(Optional::stream).toList();
    boolean isOneClass = found.stream().map(Use::className).distinct().count() == 1;
    if (isOneClass && found.size() == calls.size()) {
      createInside(TeavmScript.functionOf(declaration), found.get(0).className());
      found.forEach(Initialisers::useResult);
    }
  }

  private static boolean canReturnItsObject(Node function) {
    Node self = function.getSecondChild().getFirstChild();
    Node body = function.getLastChild();
    boolean leaves = Tree.contains(body, node -> node.isReturn() && node.getParent() != body);
    boolean returnsValue = Tree.contains(body, node -> node.isReturn() && node.hasChildren());
    return self != null && !leaves && !returnsValue && !Tree.assigns(body, self.getString());
  }

  private Optional<Use> use(Node call) {
    String variable = call.getSecondChild().getString();
    for (Node node = call.getParent().getPrevious(); node != null; node = node.getPrevious()) {
      Optional<Node> creation = Creation.createdFor(variable, node);
      if (creation.isPresent()) {
        boolean isAlone = count(call, variable) == 1;
        return isAlone ? Optional.of(new Use(call, creation.get())) : Optional.empty();
      }
      if (!Creation.canPass(node, variable)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static long count(Node root, String name) {
    return Tree.names(root).stream().filter(name::equals).count();
  }

  private static void createInside(Node function, String className) {
    Node body = function.getLastChild();
    Node self = function.getSecondChild().getFirstChild().detach();
    if (body.hasChildren() && body.getLastChild().isReturn()) {
      body.getLastChild().detach();
    }
    Node created = IR.newNode(IR.name(className));
    body.addChildToFront(IR.let(self.cloneNode(), created).srcrefTreeIfMissing(body));
    body.addChildToBack(IR.returnNode(self).srcrefTreeIfMissing(body));
  }

  private static void useResult(Use use) {
    Node statement = use.call().getParent();
    Node variable = use.call().getSecondChild().detach();
    Node call = use.call().detach().srcref(use.creation());
    call.getFirstChild().srcref(use.creation());
    Node creating = use.creation().getParent();
    creating.getParent().detach();
    Node result =
        creating.isAssign() ? IR.exprResult(IR.assign(variable, call)) : IR.let(variable, call);
    statement.replaceWith(result.srcrefTreeIfMissing(call));
  }
}
