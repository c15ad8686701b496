package dev.berth.build.trim;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import com.google.javascript.rhino.Token;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs static initialisers when the program starts, if they do no more than create objects, in
 * place of asking before each use of a class whether its initialiser has run.
 */
final class StaticInitialisers {
  private static final String ASK = "_$callClinit";
  private static final String RUN = "__clinit_";
  private static final Set<Token> QUIET =
      EnumSet.of(
          Token.BLOCK,
          Token.EXPR_RESULT,
          Token.ASSIGN,
          Token.NAME,
          Token.GETPROP,
          Token.NEW,
          Token.CALL,
          Token.LET,
          Token.RETURN,
          Token.STRINGLIT,
          Token.NUMBER,
          Token.NULL,
          Token.GETELEM,
          Token.NEG,
          Token.EMPTY);

  private final TeavmScript script;
  private final ClassTable classes;
  private final Map<String, Node> declarations;

  /** The classes whose initialisers can run at the start, each behind those it needs. */
  private final Set<String> early = new LinkedHashSet<>();

  /** What is known of functions and classes; true while it is being found out. */
  private final Map<String, Boolean> verdicts = new HashMap<>();

  private StaticInitialisers(TeavmScript script, ClassTable classes) {
    this.script = script;
    this.classes = classes;
    this.declarations = script.declarations();
  }

  static void runEarly(TeavmScript script, ClassTable classes) {
    StaticInitialisers initialisers = new StaticInitialisers(script, classes);
    for (String name : List.copyOf(initialisers.declarations.keySet())) {
      if (name.endsWith(ASK)) {
        initialisers.consider(name.substring(0, name.length() - ASK.length()));
      }
    }
    initialisers.removeQuestions();
    initialisers.early.forEach(initialisers::runAtStart);
  }

  /** Finds out whether a class can be initialised early, and puts it behind what it needs. */
  private boolean consider(String className) {
    boolean isNew = !verdicts.containsKey(className + RUN);
    boolean isQuiet = isQuietFunction(className + RUN);
    if (isNew && isQuiet) {
      early.add(className);
    }
    return isQuiet;
  }

  private boolean isQuietFunction(String name) {
    if (!verdicts.containsKey(name)) {
      verdicts.put(name, true);
      Node declaration = declarations.get(name);
      boolean isQuiet =
          declaration != null && isQuiet(TeavmScript.functionOf(declaration).getLastChild());
      verdicts.put(name, isQuiet);
    }
    return verdicts.get(name);
  }

  private boolean isQuiet(Node body) {
    return Tree.all(body, node -> true).stream()
        .allMatch(
            node ->
                QUIET.contains(node.getToken())
                    && (!node.isCall() || isQuietCall(node.getFirstChild()))
                    && (!node.isName() || isOfThisScript(node.getString())));
  }

  private boolean isQuietCall(Node callee) {
    if (!callee.isName()) {
      return false;
    }
    String name = callee.getString();
    if (name.endsWith(ASK)) {
      return consider(name.substring(0, name.length() - ASK.length()));
    }
    return name.startsWith("$rt_create") || isQuietFunction(name);
  }

  /** Whether a name is declared here, as TeaVM names its variables, and not the browser's. */
  private boolean isOfThisScript(String name) {
    return declarations.containsKey(name)
        || classes.find(name).isPresent()
        || name.startsWith("$")
        || name.startsWith("var");
  }

  private void runAtStart(String className) {
    Node declaration = declarations.get(className + RUN);
    Node function = TeavmScript.functionOf(declaration);
    Locals.rename(function, "$" + className);
    for (Node statement : TeavmScript.children(function.getLastChild())) {
      statement.detach();
      if (!statement.isReturn()) {
        statement.insertBefore(script.body().getLastChild());
        declareIfFirst(statement);
      }
    }
    TeavmScript.remove(declaration);
    TeavmScript.remove(declarations.get(className + ASK));
  }

  /** Joins the declaration of a static field with the only assignment to it. */
  private void declareIfFirst(Node statement) {
    boolean isStore =
        statement.isExprResult()
            && statement.getFirstChild().isAssign()
            && statement.getFirstFirstChild().isName();
    if (isStore) {
      String field = statement.getFirstFirstChild().getString();
      Node declaration = declarations.get(field);
      if (declaration != null && declaration.getParent() != null && countStores(field) == 1) {
        TeavmScript.remove(declaration);
        Node value = statement.getFirstChild().getSecondChild().detach();
        Tree.replace(statement, IR.let(IR.name(field), value));
      }
    }
  }

  private int countStores(String field) {
    return Tree.all(script.body(), node -> node.matchesName(field) && Tree.isTarget(node)).size();
  }

  private void removeQuestions() {
    for (Node call : Tree.all(script.body(), Node::isCall)) {
      String name = call.getFirstChild().isName() ? call.getFirstChild().getString() : "";
      if (name.endsWith(ASK) && early.contains(name.substring(0, name.length() - ASK.length()))) {
        Tree.removeStatement(call.getParent());
      }
    }
  }
}
