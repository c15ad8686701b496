package dev.berth.build.trim;

import com.google.javascript.jscomp.AbstractCompiler;
import com.google.javascript.jscomp.JsAst;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Puts the functions of {@code lean-runtime.js} in the place of those of the same name that TeaVM
 * brings for programs that do more.
 */
final class LeanRuntime {
  private static final String FILE = "lean-runtime.js";

  private static final List<String> TYPED_ARRAYS =
      List.of("$rt_createArray", "$rt_wrapArray", "$rt_createUnfilledArray");
  private static final List<String> EXTENDED =
      List.of("jl_Object", "jl_String", "JavaError", "$rt_intern", "$rt_javaException");

  private LeanRuntime() {}

  static void install(TeavmScript script, AbstractCompiler compiler) {
    removeExtras(script);
    forgetElementTypes(script);
    throwInPlace(script);
    Map<String, Node> replaced = script.declarations();
    new TeavmScript(parsed(compiler))
        .declarations()
        .forEach(
            (name, function) -> {
              if (replaced.containsKey(name)) {
                TeavmScript.remove(replaced.get(name));
              }
              Node statement = function.getParent().detach();
              script.body().addChildToFront(statement.srcrefTree(script.body()));
            });
  }

  /**
   * Throws where TeaVM calls a function that throws, so that the stack begins at the right line.
   */
  private static void throwInPlace(TeavmScript script) {
    for (Node statement : Tree.all(script.body(), Node::isExprResult)) {
      if (Tree.isCallOf(statement.getFirstChild(), "$rt_throw")) {
        Node exception = statement.getFirstChild().getSecondChild().detach();
        statement.replaceWith(IR.throwNode(exception).srcref(statement));
      }
    }
  }

  /** Takes the class of the elements from each creation of an array, as nobody asks for it. */
  private static void forgetElementTypes(TeavmScript script) {
    Tree.visit(
        script.body(),
        node -> {
          if (TYPED_ARRAYS.stream().anyMatch(function -> Tree.isCallOf(node, function))) {
            node.getSecondChild().detach();
          }
        });
  }

  /** What TeaVM adds to its objects for debuggers and for JavaScript that knows it. */
  private static void removeExtras(TeavmScript script) {
    for (Node statement : script.statements()) {
      boolean isDeclaration = statement.isLet() || statement.isFunction();
      if (!isDeclaration && EXTENDED.stream().anyMatch(name -> Tree.mentions(statement, name))) {
        statement.detach();
      }
    }
  }

  private static Node parsed(AbstractCompiler compiler) {
    return new JsAst(SourceFile.fromCode(FILE, source())).getAstRoot(compiler);
  }

  private static String source() {
    try (InputStream file = LeanRuntime.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
