package dev.berth.build.trim;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Turns lambdas back into functions that see the variables around them. TeaVM makes each lambda a
 * class with a field for each captured variable.
 */
final class Closures {
  private final TeavmScript script;
  private final ClassTable classes;
  private final Map<String, Integer> nameUses = new HashMap<>();
  private final Map<String, Integer> propertyUses = new HashMap<>();
  private int count;

  private Closures(TeavmScript script, ClassTable classes) {
    this.script = script;
    this.classes = classes;
    Tree.names(script.body()).forEach(name -> nameUses.merge(name, 1, Integer::sum));
    Tree.all(script.body(), Node::isGetProp)
        .forEach(property -> propertyUses.merge(property.getString(), 1, Integer::sum));
    for (JavaClass javaClass : classes.classes()) {
      javaClass.methods().forEach(method -> nameUses.merge(method.function(), 1, Integer::sum));
    }
  }

  /** Replaces the creation of each object that is just its functions. */
  static void restore(TeavmScript script, ClassTable classes) {
    Closures closures = new Closures(script, classes);
    for (Node creation : Tree.all(script.body(), Node::isNew)) {
      closures.restore(creation);
    }
  }

  private void restore(Node creation) {
    Node type = creation.getFirstChild();
    if (!type.isName()) {
      return;
    }
    classes
        .find(type.getString())
        .filter(this::isFunctionsOnly)
        .filter(javaClass -> Tree.statementOf(creation).getParent().isBlock())
        .ifPresent(javaClass -> Tree.replace(creation, literal(javaClass, creation)));
  }

  private boolean isFunctionsOnly(JavaClass javaClass) {
    boolean isCreatedOnce = nameUses.getOrDefault(javaClass.name(), 0) == 1;
    boolean isOnItsOwn = javaClass.parent() != null && javaClass.parent().isRoot();
    boolean isFilledAtOnce = javaClass.parameters().containsAll(javaClass.fields().keySet());
    return isCreatedOnce
        && isOnItsOwn
        && isFilledAtOnce
        && !javaClass.methods().isEmpty()
        && javaClass.methods().stream().allMatch(this::isMovable)
        && usesInMethods(javaClass) == usesAnywhere(javaClass);
  }

  private boolean isMovable(JavaClass.Method method) {
    if (method.isGetter() || nameUses.get(method.function()) != 2) {
      return false;
    }
    Node function = function(method);
    String self = function.getSecondChild().getFirstChild().getString();
    return Tree.all(function.getLastChild(), node -> node.matchesName(self)).stream()
        .allMatch(Closures::isFieldRead);
  }

  private static boolean isFieldRead(Node self) {
    Node parent = self.getParent();
    boolean isWritten =
        parent.getParent().isAssign() && parent.getParent().getFirstChild() == parent;
    return parent.isGetProp()
        && !isWritten
        && !parent.getParent().isInc()
        && !parent.getParent().isDec();
  }

  private Node function(JavaClass.Method method) {
    return TeavmScript.functionOf(script.declarations().get(method.function()));
  }

  private int usesAnywhere(JavaClass javaClass) {
    return javaClass.fields().keySet().stream()
        .mapToInt(field -> propertyUses.getOrDefault(field, 0))
        .sum();
  }

  private int usesInMethods(JavaClass javaClass) {
    Set<String> fields = javaClass.fields().keySet();
    return javaClass.methods().stream()
        .mapToInt(
            method ->
                Tree.all(
                        function(method),
                        node -> node.isGetProp() && fields.contains(node.getString()))
                    .size())
        .sum();
  }

  private Node literal(JavaClass javaClass, Node creation) {
    Map<String, Node> captured = capture(javaClass, creation);
    Node literal = IR.objectlit();
    for (JavaClass.Method method : javaClass.methods()) {
      Node declaration = script.declarations().get(method.function());
      Node function = TeavmScript.functionOf(declaration).detach();
      TeavmScript.remove(declaration);
      literal.addChildToBack(IR.stringKey(method.name(), closure(function, captured)));
    }
    return literal;
  }

  /** The trees that stand for the fields, each a literal or a name that keeps its value. */
  private Map<String, Node> capture(JavaClass javaClass, Node creation) {
    Map<String, Node> captured = new HashMap<>();
    Node value = creation.getSecondChild();
    for (String field : javaClass.parameters()) {
      captured.put(field, isFixed(value) ? value : kept(value, creation));
      value = value.getNext();
    }
    return captured;
  }

  private static boolean isFixed(Node value) {
    boolean isLiteral = value.isNull() || value.isNumber() || value.isStringLit();
    return isLiteral || value.isName() && Locals.isSettled(value);
  }

  private Node kept(Node value, Node creation) {
    Node name = IR.name("captured$" + count++).srcref(value);
    Node kept = IR.constNode(name, value.cloneTree()).srcref(value);
    kept.insertBefore(Tree.statementOf(creation));
    return name.cloneNode();
  }

  private Node closure(Node function, Map<String, Node> captured) {
    String self = function.getSecondChild().getFirstChild().getString();
    Node parameters = function.getSecondChild();
    Locals.rename(function, "$" + count++);
    parameters.removeFirstChild();
    for (Node read : Tree.all(function.getLastChild(), Node::isGetProp)) {
      if (read.getFirstChild().isName()
          && read.getFirstChild().getString().startsWith(self + "$")) {
        replaceIfField(read, captured);
      }
    }
    return function;
  }

  private static void replaceIfField(Node read, Map<String, Node> captured) {
    Node value = captured.get(read.getString());
    if (value != null) {
      Tree.replace(read, value.cloneTree());
    }
  }
}
