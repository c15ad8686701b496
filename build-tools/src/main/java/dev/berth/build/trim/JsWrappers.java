package dev.berth.build.trim;

import com.google.javascript.rhino.Node;

/**
 * Removes the look behind wrappers of JavaScript objects from programs that never create one, as
 * programs with bounded JavaScript types do.
 */
final class JsWrappers {
  private static final String WRAPPER = "otji_JSWrapper";

  private JsWrappers() {}

  static void unwrap(TeavmScript script) {
    if (!Tree.contains(script.body(), JsWrappers::createsWrapper)) {
      Tree.visit(script.body(), JsWrappers::unwrap);
    }
  }

  private static boolean createsWrapper(Node node) {
    return node.isNew() && node.getFirstChild().matchesName(WRAPPER);
  }

  private static void unwrap(Node node) {
    if (Tree.isCallOf(node, WRAPPER + "_unwrap")) {
      Tree.replace(node, node.getSecondChild().detach());
    } else if (isChoiceOfOne(node)) {
      Tree.replace(node, node.getLastChild().detach());
    }
  }

  /** What is left of {@code !(a instanceof Object) ? a : unwrap(a)}. */
  private static boolean isChoiceOfOne(Node node) {
    return node.isHook()
        && node.getFirstChild().isNot()
        && node.getFirstFirstChild().isInstanceOf()
        && node.getSecondChild().isEquivalentTo(node.getLastChild());
  }
}
