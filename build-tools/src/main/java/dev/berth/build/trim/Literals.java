package dev.berth.build.trim;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.Map;

/** Writes objects that only carry fields, and are created in one place, as object literals. */
final class Literals {
  private final ClassTable classes;
  private final Uses uses;

  private Literals(TeavmScript script, ClassTable classes) {
    this.classes = classes;
    this.uses = Uses.of(script, classes);
  }

  static void write(TeavmScript script, ClassTable classes) {
    Literals literals = new Literals(script, classes);
    for (Node creation : Tree.all(script.body(), Node::isNew)) {
      classes
          .find(Tree.nameOf(creation.getFirstChild()))
          .filter(literals::isPlain)
          .ifPresent(javaClass -> Tree.replace(creation, literal(javaClass, creation)));
    }
  }

  private boolean isPlain(JavaClass javaClass) {
    boolean isExtended = classes.classes().stream().anyMatch(other -> other.parent() == javaClass);
    return uses.ofName(javaClass.name()) == 1
        && !isExtended
        && !javaClass.isThrowable()
        && javaClass.isMethodless();
  }

  private static Node literal(JavaClass javaClass, Node creation) {
    Map<String, Node> values = javaClass.allFields();
    Node literal = IR.objectlit();
    Node argument = creation.getSecondChild();
    for (String field : javaClass.parameters()) {
      Node next = argument.getNext();
      literal.addChildToBack(IR.stringKey(field, argument.detach()));
      values.remove(field);
      argument = next;
    }
    values.forEach(
        (field, value) -> literal.addChildToBack(IR.stringKey(field, value.cloneTree())));
    return literal;
  }
}
