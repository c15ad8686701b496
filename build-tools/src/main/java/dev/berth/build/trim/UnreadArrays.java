package dev.berth.build.trim;

import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.List;

/** Removes arrays that are filled but never read, like the list of all values of most enums. */
final class UnreadArrays {
  private UnreadArrays() {}

  static void remove(TeavmScript script) {
    for (Node declaration : Tree.all(script.body(), UnreadArrays::createsArray)) {
      List<Node> fillings = new ArrayList<>();
      if (isOnlyFilled(script.body(), declaration, fillings)) {
        fillings.forEach(Node::detach);
        declaration.detach();
      }
    }
  }

  private static boolean createsArray(Node node) {
    return node.isLet()
        && node.hasOneChild()
        && node.getFirstChild().hasChildren()
        && Tree.isCallOf(node.getFirstFirstChild(), "$rt_createArray");
  }

  private static boolean isOnlyFilled(Node root, Node declaration, List<Node> fillings) {
    Node variable = declaration.getFirstChild();
    for (Node mention : mentions(root, variable)) {
      Node elements = mention.getGrandparent();
      boolean isAlias = mention.getParent().isGetProp() && elements.isName();
      if (!isAlias || !areOnlyStored(root, elements, fillings)) {
        return false;
      }
      fillings.add(elements.getParent());
    }
    return true;
  }

  private static boolean areOnlyStored(Node root, Node elements, List<Node> fillings) {
    for (Node mention : mentions(root, elements)) {
      Node store = mention.getGrandparent();
      boolean isStore =
          mention.getParent().isGetElem()
              && store.isAssign()
              && store.getFirstChild() == mention.getParent()
              && store.getSecondChild().isName();
      if (!isStore) {
        return false;
      }
      fillings.add(store.getParent());
    }
    return true;
  }

  private static List<Node> mentions(Node root, Node variable) {
    return Tree.all(root, node -> node != variable && node.matchesName(variable.getString()));
  }
}
