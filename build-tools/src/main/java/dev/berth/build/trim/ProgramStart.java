package dev.berth.build.trim;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;

/** Lets the script call its main method, which TeaVM offers to whoever loads the script. */
final class ProgramStart {
  private static final String EXPORT = "$rt_export_main";
  private static final String STARTER = "$rt_mainStarter";

  private ProgramStart() {}

  static void inline(TeavmScript script) {
    Node export = script.declarations().get(EXPORT);
    Node last = script.body().getLastChild();
    boolean isUsual =
        export != null
            && Tree.isCallOf(export.getFirstChild(), STARTER)
            && Tree.mentions(last, EXPORT);
    if (!isUsual) {
      throw new UnexpectedShape("it does not export a main method");
    }
    Node main = export.getFirstChild().getSecondChild().detach();
    TeavmScript.remove(export);
    Tree.replace(last, IR.exprResult(IR.call(main, IR.nullNode())));
  }
}
