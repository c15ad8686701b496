package dev.berth.build.trim;

import com.google.javascript.rhino.Node;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Removes first values of static fields that nobody reads, like the class in Boolean.TYPE. */
final class UnreadStatics {
  private final Map<String, Node> declarations;

  private UnreadStatics(TeavmScript script) {
    this.declarations = script.declarations();
  }

  static void remove(TeavmScript script, ClassTable classes) {
    UnreadStatics statics = new UnreadStatics(script);
    Uses uses = Uses.of(script, classes);
    Map<String, List<Node>> stores =
        Tree.all(script.body(), statics::isHarmlessStore).stream()
            .collect(Collectors.groupingBy(UnreadStatics::storedName));
    stores.forEach(
        (field, all) -> {
          boolean isOnlyStored = uses.ofName(field) == all.size() + 1;
          if (isOnlyStored) {
            all.forEach(Tree::removeStatement);
          }
        });
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
