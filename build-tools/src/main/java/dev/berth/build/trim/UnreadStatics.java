package dev.berth.build.trim;

import com.google.javascript.rhino.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Removes first values of static fields that nobody reads, like the class in Boolean.TYPE. */
final class UnreadStatics {
  private final TeavmScript script;
  private final Map<String, Node> declarations;

  private UnreadStatics(TeavmScript script) {
    this.script = script;
    this.declarations = script.declarations();
  }

  static void remove(TeavmScript script) {
    new UnreadStatics(script).remove();
  }

  private void remove() {
    Map<String, Integer> reads = new HashMap<>();
    Tree.names(script.body()).forEach(name -> reads.merge(name, 1, Integer::sum));
    List<Node> stores = Tree.all(script.body(), this::isHarmlessStore);
    for (Node store : stores) {
      reads.merge(storedName(store), -1, Integer::sum);
    }
    for (Node store : stores) {
      boolean isOnlyDeclared = reads.get(storedName(store)) == 1;
      if (isOnlyDeclared) {
        Tree.removeStatement(store);
      }
    }
  }

  private static String storedName(Node statement) {
    return statement.getFirstFirstChild().getString();
  }

  private boolean isHarmlessStore(Node node) {
    return node.isExprResult()
        && node.getFirstChild().isAssign()
        && node.getFirstFirstChild().isName()
        && declarations.containsKey(storedName(node))
        && isHarmless(node.getFirstChild().getSecondChild());
  }

  private static boolean isHarmless(Node value) {
    return value.isName() || value.isNull() || Tree.isCallOf(value, "$rt_cls");
  }
}
