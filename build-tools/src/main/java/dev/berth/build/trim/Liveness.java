package dev.berth.build.trim;

import com.google.javascript.rhino.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells which declarations and classes a program needs, and who needs them. */
final class Liveness {
  private static final String THE_START = "the start of the program";

  private final Map<String, Node> declarations;
  private final ClassTable classes;

  /** Each needed name with the name of the first declaration that needs it. */
  private final Map<String, String> neededBy = new LinkedHashMap<>();

  private final Deque<String> waiting = new ArrayDeque<>();

  Liveness(TeavmScript script, ClassTable classes) {
    this.declarations = script.declarations();
    this.classes = classes;
    for (Node statement : script.statements()) {
      if (!statement.isFunction() && !statement.isLet()) {
        needNamesOf(statement, THE_START);
      }
    }
    while (!waiting.isEmpty()) {
      follow(waiting.pop());
    }
  }

  private void follow(String name) {
    if (declarations.containsKey(name)) {
      needNamesOf(declarations.get(name), name);
    }
    classes.find(name).ifPresent(this::needPartsOf);
  }

  private void needPartsOf(JavaClass javaClass) {
    javaClass.methods().forEach(method -> need(method.function(), javaClass.name()));
    if (javaClass.parent() != null) {
      need(javaClass.parent().name(), javaClass.name());
    }
  }

  private void needNamesOf(Node user, String userName) {
    Tree.names(user).forEach(name -> need(name, userName));
  }

  private void need(String name, String userName) {
    boolean exists = declarations.containsKey(name) || classes.find(name).isPresent();
    if (exists && neededBy.putIfAbsent(name, userName) == null) {
      waiting.push(name);
    }
  }

  /** Who needs a declaration or class, if anybody does. */
  Optional<String> userOf(String name) {
    return Optional.ofNullable(neededBy.get(name));
  }

  /** Removes every declaration and class that is not needed. */
  void removeTheDead() {
    declarations.forEach(
        (name, declaration) -> {
          if (!neededBy.containsKey(name)) {
            TeavmScript.remove(declaration);
          }
        });
    classes.retain(neededBy.keySet());
  }
}
