package dev.berth.build.trim;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.List;

/** Turns TeaVM's functions, whose first parameter is the object, into methods of the object. */
final class Methods {
  private final TeavmScript script;
  private final Uses uses;

  Methods(TeavmScript script, ClassTable classes) {
    this.script = script;
    this.uses = Uses.of(script, classes);
  }

  /** The member of an object literal. */
  Node member(JavaClass.Method method) {
    Node declaration = script.declarations().get(method.function());
    boolean isOnlyUse = uses.ofName(method.function()) == 2;
    Node function = isOnlyUse ? moved(declaration) : forwarding(declaration, method.function());
    Node member =
        method.isGetter()
            ? IR.getterDef(method.name(), function)
            : IR.memberFunctionDef(method.name(), function);
    return member.srcrefTreeIfMissing(function.getLastChild());
  }

  private static Node moved(Node declaration) {
    Node function = TeavmScript.functionOf(declaration);
    Node parameters = function.getSecondChild().detach();
    Node body = function.getLastChild().detach();
    String self = parameters.removeFirstChild().getString();
    if (canBeThis(body, self)) {
      Tree.visit(
          body,
          node -> {
            if (node.matchesName(self)) {
              Tree.replace(node, IR.thisNode());
            }
          });
    } else {
      body.addChildToFront(IR.let(IR.name(self), IR.thisNode()).srcrefTree(body));
    }
    TeavmScript.remove(declaration);
    return IR.function(IR.name(""), parameters, body).srcrefTreeIfMissing(body);
  }

  private static boolean canBeThis(Node body, String self) {
    boolean isHiddenFromInner =
        Tree.contains(
            body,
            node -> node.isFunction() && !node.isArrowFunction() && Tree.mentions(node, self));
    return !Tree.assigns(body, self) && !isHiddenFromInner;
  }

  private static Node forwarding(Node declaration, String name) {
    List<Node> parameters =
        TeavmScript.children(TeavmScript.functionOf(declaration).getSecondChild()).stream()
            .skip(1)
            .map(Node::cloneNode)
            .toList();
    Node call = IR.call(IR.name(name), IR.thisNode());
    parameters.forEach(parameter -> call.addChildToBack(parameter.cloneNode()));
    Node body = IR.block(IR.returnNode(call)).srcrefTree(declaration);
    return IR.function(IR.name(""), IR.paramList(parameters.toArray(new Node[0])), body)
        .srcrefTreeIfMissing(declaration);
  }
}
