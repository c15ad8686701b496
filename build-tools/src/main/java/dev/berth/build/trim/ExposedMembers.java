package dev.berth.build.trim;

import com.google.javascript.rhino.Node;

/**
 * The members that Java objects show to JavaScript under their own names, which TeaVM's script adds
 * to the prototypes one by one.
 */
final class ExposedMembers {
  private static final String WITH_RECEIVER = "$rt_callWithReceiver";

  private final ClassTable table;
  private JavaClass current;

  private ExposedMembers(ClassTable table) {
    this.table = table;
  }

  /** Adds the members to their classes and removes them from the script. */
  static void moveInto(ClassTable table, TeavmScript script) {
    for (Node statement : script.statements()) {
      boolean exposes =
          statement.isExprResult()
              && statement.getFirstChild().isCall()
              && Tree.mentions(statement, WITH_RECEIVER);
      if (exposes) {
        new ExposedMembers(table).read(statement.getFirstFirstChild().getLastChild());
        statement.detach();
      }
    }
  }

  private void read(Node body) {
    for (Node statement : TeavmScript.children(body)) {
      if (statement.isExprResult()) {
        readStatement(statement.getFirstChild());
      }
    }
  }

  private void readStatement(Node expression) {
    if (expression.isCall()) {
      Node name = expression.getSecondChild().getNext();
      Node getter = name.getNext().getFirstFirstChild();
      add(name.getString(), true, getter);
    } else if (expression.getFirstChild().isName()) {
      current = table.named(expression.getSecondChild().getFirstChild().getString());
    } else {
      add(expression.getFirstChild().getString(), false, expression.getSecondChild());
    }
  }

  private void add(String name, boolean isGetter, Node value) {
    if (!Tree.isCallOf(value, WITH_RECEIVER) || !value.getSecondChild().isName()) {
      throw new UnexpectedShape("member " + name + " of " + current + " is exposed unusually");
    }
    String function = value.getSecondChild().getString();
    table.methodNames().add(name);
    current.methods().add(new JavaClass.Method(name, isGetter, function));
  }
}
