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
    replaceRuntime(script, classes);
    removeUnneeded(script, classes);
    simplifyObjects(script, classes);
    new ClassDefinitions(script, classes).write();
    PropertyNames.shorten(script, classes);
    script.unwrapFunction();
    classes.methodNames().forEach(name -> declare(name, externs.getFirstChild()));
  }

  private void replaceRuntime(TeavmScript script, ClassTable classes) {
    ProgramStart.inline(script);
    ArrayClones.replace(script, classes);
    LeanRuntime.install(script, compiler);
    PrimitiveStrings.unwrap(script, classes);
    JsWrappers.unwrap(script);
  }

  private static void removeUnneeded(TeavmScript script, ClassTable classes) {
    UnreadStatics.remove(script, classes);
    Liveness liveness = new Liveness(script, classes);
    liveness.removeTheDead();
    RuntimeTypes.demandNone(script, liveness);
    StaticInitialisers.runEarly(script, classes);
    UnreadFields.remove(script, classes);
  }

  private static void simplifyObjects(TeavmScript script, ClassTable classes) {
    Variables.split(script);
    Aliases.remove(script);
    UnreadArrays.remove(script);
    Initialisers.turnIntoFactories(script, classes);
    Creations.giveArguments(script, classes);
    Closures.restore(script, classes);
    Literals.write(script, classes);
    new Liveness(script, classes).removeTheDead();
  }

  /** Tells Closure that JavaScript has members of this name too, which may do anything. */
  private static void declare(String member, Node externs) {
    Node target = IR.getprop(IR.name("Object"), "prototype", member);
    Node function = IR.function(IR.name(""), IR.paramList(), IR.block());
    externs.addChildToBack(IR.exprResult(IR.assign(target, function)).srcrefTree(externs));
  }
}
