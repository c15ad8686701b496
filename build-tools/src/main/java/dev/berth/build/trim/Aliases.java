package dev.berth.build.trim;

import com.google.javascript.rhino.Node;
import java.util.List;

/** Removes variables that are second names of others, which TeaVM's inlining leaves behind. */
final class Aliases {
  private Aliases() {}

  static void remove(TeavmScript script) {
    for (Node declaration : Tree.all(script.body(), Node::isLet)) {
      if (declaration.hasOneChild() && isAlias(declaration.getFirstChild())) {
        replace(declaration);
      }
    }
  }

  private static boolean isAlias(Node name) {
    Node value = name.getFirstChild();
    Node function = Locals.declaringFunction(name, name.getString());
    return value != null
        && value.isName()
        && function != null
        && Locals.isSettled(value)
        && Locals.assignments(function, name.getString()).size() == 1;
  }

  private static void replace(Node declaration) {
    Node name = declaration.getFirstChild();
    String original = name.getFirstChild().getString();
    Node function = Locals.declaringFunction(name, name.getString());
    declaration.detach();
    List<Node> mentions = Tree.all(function, node -> node.matchesName(name.getString()));
    mentions.forEach(mention -> mention.setString(original));
  }
}
