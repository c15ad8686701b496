package dev.berth.build.trim;

import com.google.javascript.jscomp.AbstractCompiler;
import com.google.javascript.jscomp.CompilerPass;
import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;

/** Makes TeaVM's script smaller before Closure does its part. */
public final class TeavmTrim implements CompilerPass {
  private final AbstractCompiler compiler;

  public TeavmTrim(AbstractCompiler compiler) {
    this.compiler = compiler;
  }

  @Override
  public void process(Node externs, Node root) {
    TeavmScript script = TeavmScript.in(root.getFirstChild());
    ClassTable classes = ClassTable.takenFrom(script);
    trim(script, classes);
    classes.methodNames().forEach(name -> declare(name, externs.getFirstChild()));
  }

  /** Tells Closure that JavaScript has members of this name too, which may do anything. */
  private static void declare(String member, Node externs) {
    Node target = IR.getprop(IR.name("Object"), "prototype", member);
    Node function = IR.function(IR.name(""), IR.paramList(), IR.block());
    externs.addChildToBack(IR.exprResult(IR.assign(target, function)).srcrefTree(externs));
  }

  private void trim(TeavmScript script, ClassTable classes) {
    ArrayClones.replace(script, classes);
    ProgramStart.inline(script);
    LeanRuntime.install(script, compiler);
    PrimitiveStrings.unwrap(script, classes);
    JsWrappers.unwrap(script);
    UnreadStatics.remove(script);
    Liveness liveness = new Liveness(script, classes);
    liveness.removeTheDead();
    RuntimeTypes.demandNone(script, liveness);
    StaticInitialisers.runEarly(script, classes);
    UnreadFields.remove(script, classes);
    Variables.split(script);
    UnreadArrays.remove(script);
    Aliases.remove(script);
    Initialisers.turnIntoFactories(script);
    Creations.giveArguments(script, classes);
    Closures.restore(script, classes);
    Literals.write(script, classes);
    new Liveness(script, classes).removeTheDead();
    new ClassDefinitions(script, classes).write();
    PropertyNames.shorten(script, classes);
    script.unwrapFunction();
  }
}
