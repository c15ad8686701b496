package dev.berth.build.trim;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.List;

/**
 * Gives each value a variable of its own, declared where the value comes from. TeaVM uses variables
 * again for other values, which hides from later steps what never changes.
 */
final class Variables {
  private final Node function;
  private int count;

  private Variables(Node function) {
    this.function = function;
  }

  /** Splits the variables of all functions of a script. */
  static void split(TeavmScript script) {
    Tree.all(script.body(), Variables::assignsItself).forEach(Tree::removeStatement);
    for (Node function : Tree.all(script.body(), Node::isFunction)) {
      Variables variables = new Variables(function);
      Locals.declaredIn(function).forEach(variables::split);
    }
  }

  private static boolean assignsItself(Node node) {
    return node.isExprResult()
        && node.getFirstChild().isAssign()
        && node.getFirstFirstChild().isName()
        && node.getFirstChild().getSecondChild().isEquivalentTo(node.getFirstFirstChild());
  }

  private void split(String name) {
    List<Node> mentions = Tree.all(function, node -> node.matchesName(name));
    List<Node> targets = mentions.stream().filter(Tree::isTarget).toList();
    Node declaration =
        mentions.stream().filter(Variables::isPlainDeclaration).findFirst().orElse(null);
    if (targets.isEmpty() || declaration == null || !targets.stream().allMatch(this::isStatement)) {
      return;
    }
    Node list = statement(targets.get(0)).getParent();
    boolean isInOneList =
        targets.stream().allMatch(target -> statement(target).getParent() == list)
            && mentions.stream().allMatch(node -> node == declaration || isInside(node, list));
    boolean isParameter = declaration.getParent().isParamList();
    if (isInOneList
        && (isParameter ? list.getParent() == function : isSetFirst(mentions, targets))) {
      rename(list, name);
      if (!isParameter) {
        TeavmScript.remove(declaration);
      }
    }
  }

  private static boolean isPlainDeclaration(Node name) {
    boolean isVariable = name.getParent().isLet() && !name.hasChildren();
    return isVariable || name.getParent().isParamList();
  }

  /** Whether a name is assigned by a statement of its own in this very function. */
  private boolean isStatement(Node target) {
    Node statement = target.getGrandparent();
    return target.getParent().isAssign()
        && statement.isExprResult()
        && statement.getParent().isBlock()
        && !statement.getParent().getParent().isCase();
  }

  private static Node statement(Node target) {
    return target.getGrandparent();
  }

  private boolean isInside(Node node, Node list) {
    boolean inside = false;
    for (Node around = node; around != function; around = around.getParent()) {
      if (around.isFunction()) {
        return false;
      }
      inside |= around == list;
    }
    return inside;
  }

  private static boolean isSetFirst(List<Node> mentions, List<Node> targets) {
    Node first = statement(targets.get(0));
    Node list = first.getParent();
    for (Node statement = list.getFirstChild();
        statement != first;
        statement = statement.getNext()) {
      if (Tree.contains(statement, mentions::contains) && !statement.isLet()) {
        return false;
      }
    }
    return !Tree.contains(first.getFirstChild().getSecondChild(), node -> mentions.contains(node));
  }

  private void rename(Node list, String name) {
    String current = name;
    for (Node statement : TeavmScript.children(list)) {
      boolean sets =
          statement.isExprResult()
              && statement.getFirstChild().isAssign()
              && statement.getFirstFirstChild().matchesName(name);
      if (sets) {
        Node value = statement.getFirstChild().getSecondChild().detach();
        renameIn(value, name, current);
        current = name + "$v" + count++;
        statement.replaceWith(IR.let(IR.name(current), value).srcrefTreeIfMissing(statement));
      } else {
        renameIn(statement, name, current);
      }
    }
  }

  private static void renameIn(Node tree, String name, String current) {
    Tree.visit(
        tree,
        node -> {
          if (node.matchesName(name)) {
            node.setString(current);
          }
        });
  }
}
