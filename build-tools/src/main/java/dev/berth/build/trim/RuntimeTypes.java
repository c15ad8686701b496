package dev.berth.build.trim;

import com.google.javascript.rhino.Node;
import java.util.List;

/** Refuses programs that ask for more about classes at run time than prototypes can tell. */
final class RuntimeTypes {
  private static final List<String> UNKNOWN = List.of("$rt_meta", "jl_String", "$rt_arraycls");

  private RuntimeTypes() {}

  static void demandNone(TeavmScript script, Liveness liveness) {
    for (String name : UNKNOWN) {
      liveness.userOf(name).ifPresent(user -> refuse(name, user, liveness));
    }
    for (Node test : Tree.all(script.body(), Node::isInstanceOf)) {
      if (Tree.mentions(test.getSecondChild(), "$rt_objcls")) {
        throw new UnexpectedShape("the program asks whether something is a Java object");
      }
    }
  }

  private static void refuse(String name, String user, Liveness liveness) {
    String cause = name;
    String culprit = user;
    while (culprit.startsWith("$rt_") && liveness.userOf(culprit).isPresent()) {
      cause = culprit;
      culprit = liveness.userOf(culprit).get();
    }
    throw new UnexpectedShape(
        culprit
            + " needs "
            + cause
            + ", which asks for a class at run time: use instanceof with classes only, not with"
            + " interfaces or arrays, no getClass(), and no new String(...)");
  }
}
