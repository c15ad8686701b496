package dev.berth.build.trim;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.List;

/** Copies arrays by a function, as lean arrays have no class that could have a method for it. */
final class ArrayClones {
  private static final String ARRAY_CLASS = "$rt_arraycls";
  private static final String OBJECT = "jl_Object";
  private static final String COPY = "$rt_copyArray";

  private ArrayClones() {}

  static void replace(TeavmScript script, ClassTable classes) {
    Node arrayClass = script.declarations().get(ARRAY_CLASS);
    if (arrayClass != null) {
      Tree.all(arrayClass, ArrayClones::isMethod).stream()
          .map(Node::getString)
          .filter(name -> name.startsWith("$clone"))
          .forEach(method -> replaceCalls(method, script, classes));
    }
  }

  private static boolean isMethod(Node node) {
    return node.isGetProp() && node.getParent().isAssign();
  }

  private static void replaceCalls(String method, TeavmScript script, ClassTable classes) {
    for (JavaClass javaClass : classes.classes()) {
      boolean hasOwn = javaClass.methods().removeIf(own -> own.name().equals(method));
      if (hasOwn && !javaClass.name().equals(OBJECT)) {
        throw new UnexpectedShape(javaClass + " has a method clone(); give it another name");
      }
    }
    List<Node> calls =
        Tree.all(script.body(), node -> node.isCall() && isCloned(node.getFirstChild(), method));
    for (Node call : calls) {
      Node array = call.getFirstFirstChild().detach();
      Tree.replace(call, IR.call(IR.name(COPY), array));
    }
  }

  private static boolean isCloned(Node callee, String method) {
    return callee.isGetProp() && callee.getString().equals(method);
  }
}
