package dev.berth.build.trim;

import com.google.javascript.rhino.Node;
import java.util.Map;

/** The functions behind {@code new}: TeaVM's are read, and shorter ones written. */
final class Constructors {
  private static final String WITHOUT_FIELDS = "$rt_classWithoutFields";

  private Constructors() {}

  /** Adds the fields to their classes and removes the functions from the script. */
  static void moveInto(ClassTable table, TeavmScript script) {
    Map<String, Node> declarations = script.declarations();
    for (JavaClass javaClass : table.classes()) {
      Node declaration = declarations.get(javaClass.name());
      if (declaration == null) {
        throw new UnexpectedShape("class " + javaClass + " has no constructor");
      }
      read(javaClass, declaration);
      TeavmScript.remove(declaration);
    }
  }

  private static void read(JavaClass javaClass, Node declaration) {
    boolean hasFields = declaration.isFunction();
    if (hasFields) {
      for (Node statement : TeavmScript.children(declaration.getLastChild())) {
        readStatement(javaClass, statement);
      }
    } else if (!Tree.isCallOf(declaration.getFirstChild(), WITHOUT_FIELDS)) {
      throw new UnexpectedShape("the constructor of " + javaClass + " is not a function");
    }
  }

  private static void readStatement(JavaClass javaClass, Node statement) {
    Node expression = statement.getFirstChild();
    if (expression.isAssign() && expression.getFirstChild().isGetProp()) {
      addField(javaClass, expression.getFirstChild(), expression.getSecondChild());
    } else if (!statement.isLet() && !isCallOfParent(expression)) {
      throw new UnexpectedShape("the constructor of " + javaClass + " does more than usual");
    }
  }

  private static void addField(JavaClass javaClass, Node target, Node value) {
    if (!target.getString().equals("$id$")) {
      javaClass.fields().put(target.getString(), value);
    }
  }

  private static boolean isCallOfParent(Node expression) {
    return expression.isCall() && expression.getFirstChild().isGetProp();
  }
}
