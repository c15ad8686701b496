package dev.berth.build.trim;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Removes fields that objects get values for but that nobody reads. */
final class UnreadFields {
  private final Set<String> unread = new HashSet<>();

  private UnreadFields(TeavmScript script, ClassTable classes) {
    classes.known().forEach(javaClass -> unread.addAll(javaClass.fields().keySet()));
    unread.remove(JavaClass.MESSAGE);
    Tree.all(script.body(), UnreadFields::isRead)
        .forEach(property -> unread.remove(property.getString()));
  }

  /** Removes them as long as that leaves further fields unread. */
  static void remove(TeavmScript script, ClassTable classes) {
    List<Node> stores;
    do {
      UnreadFields fields = new UnreadFields(script, classes);
      classes.known().forEach(javaClass -> javaClass.fields().keySet().removeAll(fields.unread));
      stores = Tree.all(script.body(), fields::isStore);
      stores.forEach(UnreadFields::keepValueOnly);
    } while (!stores.isEmpty());
  }

  private static boolean isRead(Node node) {
    boolean isTarget =
        node.hasParent() && node.getParent().isAssign() && node.getParent().getFirstChild() == node;
    return node.isGetProp() && !(isTarget && node.getGrandparent().isExprResult());
  }

  private boolean isStore(Node node) {
    return node.isExprResult()
        && node.getFirstChild().isAssign()
        && node.getFirstFirstChild().isGetProp()
        && unread.contains(node.getFirstFirstChild().getString());
  }

  private static void keepValueOnly(Node store) {
    Node value = store.getFirstChild().getSecondChild().detach();
    if (isPure(value)) {
      Tree.removeStatement(store);
    } else {
      store.replaceWith(IR.exprResult(value).srcref(store));
    }
  }

  private static boolean isPure(Node value) {
    return !Tree.contains(value, node -> node.isCall() || node.isAssign() || node.isNew());
  }
}
