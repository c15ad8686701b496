package dev.berth.build.ship;

import com.google.javascript.jscomp.AbstractCompiler;
import com.google.javascript.jscomp.CompilerPass;
import com.google.javascript.rhino.Node;
import com.google.javascript.rhino.Token;

/**
 * Lets compiled Java take JavaScript's {@code undefined} for {@code null}. Java compares by {@code
 * ===}, so that an argument left out by a page's script would be neither null nor usable; {@code
 * ==} finds both, and is shorter.
 */
final class UndefinedIsNull implements CompilerPass {
  private final AbstractCompiler compiler;

  UndefinedIsNull(AbstractCompiler compiler) {
    this.compiler = compiler;
  }

  @Override
  public void process(Node externs, Node root) {
    EachNode.of(compiler, root, (traversal, node) -> loosen(node));
  }

  private void loosen(Node node) {
    boolean isStrict = node.isSHEQ() || node.isSHNE();
    if (isStrict && (node.getFirstChild().isNull() || node.getSecondChild().isNull())) {
      node.setToken(node.isSHEQ() ? Token.EQ : Token.NE);
      compiler.reportChangeToEnclosingScope(node);
    }
  }
}
