package dev.berth.build.trim;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The inside of the one function that TeaVM's script consists of. */
final class TeavmScript {
  private final Node body;

  /** An empty statement between the declarations and what runs. */
  private final Node start = IR.block();

  TeavmScript(Node body) {
    this.body = body;
    if (body.hasChildren()) {
      start.insertBefore(body.getLastChild());
    }
  }

  /** Finds TeaVM's function in a parsed script. */
  static TeavmScript in(Node script) {
    return children(script).stream()
        .filter(TeavmScript::isFunctionAtWork)
        .findFirst()
        .map(statement -> new TeavmScript(statement.getFirstFirstChild().getLastChild()))
        .orElseThrow(() -> new UnexpectedShape("it is not one function that calls itself"));
  }

  private static boolean isFunctionAtWork(Node statement) {
    return statement.isExprResult()
        && statement.getFirstChild().isCall()
        && statement.getFirstFirstChild().isFunction();
  }

  /** Puts the statements in the place of the function, whose scope a wrapper gives again. */
  void unwrapFunction() {
    Node call = body.getGrandparent().getParent();
    Node whole = call.getParent();
    List<Node> inner = statements();
    whole.removeChildren();
    inner.forEach(statement -> whole.addChildToBack(statement.detach()));
  }

  /** Puts a statement behind all declarations and before all that runs. */
  void addBeforeStart(Node statement) {
    statement.insertBefore(start);
  }

  Node body() {
    return body;
  }

  /** The statements in their order. */
  List<Node> statements() {
    return children(body);
  }

  /** The names that the script declares, each with the node that carries its value. */
  Map<String, Node> declarations() {
    Map<String, Node> declarations = new LinkedHashMap<>();
    for (Node statement : statements()) {
      if (statement.isFunction()) {
        declarations.put(statement.getFirstChild().getString(), statement);
      } else if (statement.isLet() || statement.isConst() || statement.isVar()) {
        children(statement).forEach(name -> declarations.put(name.getString(), name));
      }
    }
    return declarations;
  }

  /** The function behind a declaration. */
  static Node functionOf(Node declaration) {
    Node function = declaration.isFunction() ? declaration : declaration.getFirstChild();
    if (function == null || !function.isFunction()) {
      throw new UnexpectedShape(declaration.getString() + " is not a function");
    }
    return function;
  }

  /** Takes a declaration out, and its statement when nothing else is declared there. */
  static void remove(Node declaration) {
    Node statement = declaration.getParent();
    declaration.detach();
    boolean wasAlone = !declaration.isFunction() && !statement.hasChildren();
    if (wasAlone) {
      statement.detach();
    }
  }

  static List<Node> children(Node node) {
    return Stream.iterate(node.getFirstChild(), Objects::nonNull, Node::getNext).toList();
  }
}
