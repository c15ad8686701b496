package dev.berth.build.ship;

import com.google.javascript.jscomp.AbstractCompiler;
import com.google.javascript.jscomp.NodeTraversal;
import com.google.javascript.rhino.Node;
import java.util.function.BiConsumer;

/** Goes through a script, children before their parents. */
final class EachNode {
  private EachNode() {}

  static void of(AbstractCompiler compiler, Node root, BiConsumer<NodeTraversal, Node> step) {
    NodeTraversal.traverse(
        compiler,
        root,
        new NodeTraversal.AbstractPostOrderCallback() {
          @Override
          public void visit(NodeTraversal traversal, Node node, Node parent) {
            step.accept(traversal, node);
          }
        });
  }
}
