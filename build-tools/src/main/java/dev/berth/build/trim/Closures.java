package dev.berth.build.trim;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns lambdas back into functions that see the variables around them. TeaVM makes each lambda a
 * class with a field for each captured variable.
 */
final class Closures {
  private final TeavmScript script;
  private final ClassTable classes;
  private final Uses uses;
  private int count;

  private Closures(TeavmScript script, ClassTable classes) {
    this.script = script;
    this.classes = classes;
    this.uses = Uses.of(script, classes);
  }

  /** Replaces the creation of each object that is just its functions. */
  static void restore(TeavmScript script, ClassTable classes) {
    Closures closures = new Closures(script, classes);
    for (Node creation : Tree.all(script.body(), Node::isNew)) {
      closures.restore(creation);
    }
  }

  private void restore(Node creation) {
    classes
        .find(Tree.nameOf(creation.getFirstChild()))
        .filter(this::isFunctionsOnly)
        .ifPresent(javaClass -> Tree.replace(creation, literal(javaClass, creation)));
  }

  /** Whether a class is created once, with all its fields, which only its own methods read. */
  private boolean isFunctionsOnly(JavaClass javaClass) {
    Set<String> fields = javaClass.fields().keySet();
    boolean isCreatedOnce = uses.ofName(javaClass.name()) == 1;
    boolean isOnItsOwn = javaClass.parent() != null && javaClass.parent().isRoot();
    boolean isFilledAtOnce = javaClass.parameters().containsAll(fields);
    return isCreatedOnce
        && isOnItsOwn
        && isFilledAtOnce
        && !javaClass.methods().isEmpty()
        && javaClass.methods().stream().allMatch(method -> isMovable(method, fields))
        && countReads(javaClass) == fields.stream().mapToInt(uses::ofProperty).sum();
  }

  private boolean isMovable(JavaClass.Method method, Set<String> fields) {
    return !method.isGetter()
        && uses.ofName(method.function()) == 2
        && mentionsOfSelf(method).stream().allMatch(self -> readsOneOf(fields, self));
  }

  private static boolean readsOneOf(Set<String> fields, Node self) {
    Node property = self.getParent();
    return property.isGetProp()
        && fields.contains(property.getString())
        && !Tree.isTarget(property);
  }

  private int countReads(JavaClass javaClass) {
    return javaClass.methods().stream().mapToInt(method -> mentionsOfSelf(method).size()).sum();
  }

  private List<Node> mentionsOfSelf(JavaClass.Method method) {
    Node function = TeavmScript.functionOf(script.declarations().get(method.function()));
    String self = function.getSecondChild().getFirstChild().getString();
    return Tree.all(function.getLastChild(), node -> node.matchesName(self));
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
    Node kept = IR.let(name, value.cloneTree()).srcref(value);
    kept.insertBefore(Tree.statementOf(creation));
    return name.cloneNode();
  }

  private Node closure(Node function, Map<String, Node> captured) {
    Node parameters = function.getSecondChild();
    Locals.rename(function, "$" + count++);
    String self = parameters.removeFirstChild().getString();
    for (Node read : Tree.all(function.getLastChild(), Node::isGetProp)) {
      if (read.getFirstChild().matchesName(self)) {
        Tree.replace(read, captured.get(read.getString()).cloneTree());
      }
    }
    return function;
  }
}
