package dev.berth.build.trim;

import com.google.javascript.jscomp.AbstractCompiler;
import com.google.javascript.jscomp.CompilerPass;
import com.google.javascript.rhino.Node;

/** Makes TeaVM's script smaller before Closure does its part. */
public final class TeavmTrim implements CompilerPass {
  private final AbstractCompiler compiler;

  public TeavmTrim(AbstractCompiler compiler) {
    this.compiler = compiler;
  }

  @Override
  public void process(Node externs, Node root) {
    trim(TeavmScript.in(root.getFirstChild()));
  }

  private void trim(TeavmScript script) {
    ClassTable classes = ClassTable.takenFrom(script);
    LeanRuntime.install(script, compiler);
    PrimitiveStrings.unwrap(script, classes);
    Liveness.removeTheDead(script);
  }
}
