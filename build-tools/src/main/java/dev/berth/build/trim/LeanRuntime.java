package dev.berth.build.trim;

import com.google.javascript.jscomp.AbstractCompiler;
import com.google.javascript.jscomp.JsAst;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.rhino.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Puts the functions of {@code lean-runtime.js} in the place of those of the same name that TeaVM
 * brings for programs that do more.
 */
final class LeanRuntime {
  private static final String FILE = "lean-runtime.js";

  private LeanRuntime() {}

  static void install(TeavmScript script, AbstractCompiler compiler) {
    Map<String, Node> declarations = script.declarations();
    TeavmScript lean = new TeavmScript(parsed(compiler));
    Node last = script.statements().get(0);
    for (Map.Entry<String, Node> function : lean.declarations().entrySet()) {
      Node replaced = declarations.get(function.getKey());
      if (replaced != null) {
        Node statement = function.getValue().getParent().detach().srcrefTree(replaced);
        statement.insertBefore(last);
        TeavmScript.remove(replaced);
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
