package dev.berth.build.checks;

import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.rhino.Node;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Lists the names that a function body declares, in whatever form. */
final class DeclaredNames {
  private final List<String> names = new ArrayList<>();

  private DeclaredNames() {}

  static List<String> in(String functionBody) {
    DeclaredNames declared = new DeclaredNames();
    declared.collect(parse(functionBody));
    return List.copyOf(declared.names);
  }

  private static Node parse(String functionBody) {
    Compiler compiler = new Compiler(new PrintStream(PrintStream.nullOutputStream()));
    CompilerOptions options = new CompilerOptions();
    options.setLanguageIn(CompilerOptions.LanguageMode.UNSTABLE);
    compiler.initOptions(options);
    Node tree =
        compiler.parse(SourceFile.fromCode("body", "(async function(){" + functionBody + "\n})"));
    if (compiler.hasErrors()) {
      throw new IllegalArgumentException(compiler.getErrors().get(0).getDescription());
    }
    return tree;
  }

  private void collect(Node node) {
    if (node.isName() && !node.getString().isEmpty() && isDeclared(node)) {
      names.add(node.getString());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      collect(child);
    }
  }

  private static boolean isDeclared(Node name) {
    Node parent = name.getParent();
    if (parent.isFunction() || parent.isClass()) {
      return parent.getFirstChild() == name;
    }
    Node outermost = name;
    while (isPatternPart(outermost)) {
      outermost = outermost.getParent();
    }
    Node declaration = outermost.getParent();
    return declaration.isVar()
        || declaration.isLet()
        || declaration.isConst()
        || declaration.isParamList()
        || declaration.isCatch();
  }

  /** Whether a node is a target, not a default value or a key, inside a destructuring pattern. */
  private static boolean isPatternPart(Node node) {
    Node parent = node.getParent();
    if (parent.isDefaultValue() || parent.isDestructuringLhs()) {
      return parent.getFirstChild() == node;
    }
    if (parent.isComputedProp()) {
      return parent.getLastChild() == node;
    }
    return parent.isArrayPattern()
        || parent.isObjectPattern()
        || parent.isStringKey()
        || parent.isRest();
  }
}
