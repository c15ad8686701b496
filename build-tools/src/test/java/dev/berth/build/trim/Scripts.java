package dev.berth.build.trim;

import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.JsAst;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.rhino.Node;

/** Small scripts in TeaVM's shape, as trees and as texts. */
final class Scripts {
  /** The row of {@code java.lang.Object}, with which each class table begins. */
  private static final String ROOT = "function jl_Object(){this.$id$=0}";

  private final Compiler compiler = new Compiler();
  private final TeavmScript script;
  private final ClassTable classes;

  private Scripts(String declarations, String rows, String start) {
    CompilerOptions options = new CompilerOptions();
    options.setPrettyPrint(true);
    compiler.initOptions(options);
    String table = "$rt_metadata([jl_Object, 0, 0, [], 1, 0, 0, 0" + rows + "]);";
    String code = "(function(){" + ROOT + declarations + table + start + "})();";
    script = TeavmScript.in(parsed(code));
    classes = ClassTable.takenFrom(script);
  }

  /** A script of some declarations, and one statement that starts it. */
  static Scripts of(String declarations, String start) {
    return new Scripts(declarations, "", start);
  }

  /** A script with further rows in its class table. */
  static Scripts withClasses(String declarations, String rows, String start) {
    return new Scripts(declarations, "," + rows, start);
  }

  TeavmScript script() {
    return script;
  }

  ClassTable classes() {
    return classes;
  }

  Compiler compiler() {
    return compiler;
  }

  /** What is left of the script, in one line. */
  String text() {
    return oneLine(compiler.toSource(script.body()));
  }

  /** A text as a printed tree would be, so that the two can be compared. */
  static String oneLine(String code) {
    return code.replaceAll("\\s+", " ")
        .replaceAll(" ?([{}();,:?=+>]) ?", "$1")
        .replaceAll(";}", "}")
        .replaceAll("new (\\w+)\\(\\)", "new $1");
  }

  private Node parsed(String code) {
    return new JsAst(SourceFile.fromCode("teavm.js", code)).getAstRoot(compiler);
  }
}
