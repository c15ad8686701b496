package dev.berth.build.trim;

import com.google.javascript.rhino.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which declarations a script needs, and who needs them. */
final class Liveness {
  private static final String THE_START = "the start of the program";

  /** Each needed name with the name of the first declaration that needs it. */
  private final Map<String, String> neededBy = new LinkedHashMap<>();

  private final Map<String, Node> declarations;
  private final Deque<String> waiting = new ArrayDeque<>();

  Liveness(TeavmScript script) {
    declarations = script.declarations();
    for (Node statement : script.statements()) {
      if (!statement.isFunction() && !statement.isLet()) {
        need(statement, THE_START);
      }
    }
    while (!waiting.isEmpty()) {
      String name = waiting.pop();
      need(declarations.get(name), name);
    }
  }

  private void need(Node user, String userName) {
    for (String name : Tree.names(user)) {
      if (declarations.containsKey(name) && neededBy.putIfAbsent(name, userName) == null) {
        waiting.push(name);
      }
    }
  }

  Set<String> needed() {
    return neededBy.keySet();
  }

  /** Who needs a declaration, if anybody does. */
  Optional<String> userOf(String name) {
    return Optional.ofNullable(neededBy.get(name));
  }

  /** Removes every declaration that is not needed. */
  static void removeTheDead(TeavmScript script) {
    Set<String> needed = new Liveness(script).needed();
    script
        .declarations()
        .forEach(
            (name, declaration) -> {
              if (!needed.contains(name)) {
                TeavmScript.remove(declaration);
              }
            });
  }
}
