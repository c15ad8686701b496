package dev.berth.build.trim;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import com.google.javascript.rhino.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes Java's strings JavaScript's: TeaVM wraps each text in an object, and unwraps it for each
 * call of a native method.
 */
final class PrimitiveStrings {
  private static final String STRING = "jl_String";
  private static final String NATIVE_TEXT = "$nativeString";
  private static final String TO_JAVA = "$rt_str";
  private static final String POOL = "$rt_stringPool";

  private final TeavmScript script;
  private final List<String> pool = new ArrayList<>();
  private final Set<String> conversions;

  private PrimitiveStrings(TeavmScript script) {
    this.script = script;
    this.conversions = Set.of(TO_JAVA, "$rt_ustr", constructor(script));
  }

  /** Unwraps all strings of a script, which must not use a string as an object of a wider type. */
  static void unwrap(TeavmScript script, ClassTable classes) {
    classes.find(STRING).ifPresent(PrimitiveStrings::demandNoMethods);
    PrimitiveStrings strings = new PrimitiveStrings(script);
    strings.readPool();
    strings.removeOwnFunctions();
    Tree.visit(script.body(), strings::unwrap);
  }

  /** The function that wraps a native text, known from the runtime function that calls it. */
  private static String constructor(TeavmScript script) {
    Node toJava = script.declarations().get(TO_JAVA);
    if (toJava == null) {
      throw new UnexpectedShape("there is no " + TO_JAVA);
    }
    return Tree.all(toJava, Node::isCall).get(0).getFirstChild().getString();
  }

  private static void demandNoMethods(JavaClass string) {
    for (JavaClass.Method method : string.methods()) {
      throw new UnexpectedShape(
          "the program calls "
              + method.name().substring(1)
              + " of a string that it knows as an Object or CharSequence only; give it type String");
    }
  }

  private void readPool() {
    for (Node statement : script.statements()) {
      if (statement.isExprResult() && Tree.isCallOf(statement.getFirstChild(), POOL)) {
        Node texts = statement.getFirstChild().getSecondChild();
        TeavmScript.children(texts).forEach(text -> pool.add(text.getString()));
        statement.detach();
      }
    }
  }

  private void removeOwnFunctions() {
    Map<String, Node> declarations = script.declarations();
    for (String name : List.of(TO_JAVA, "$rt_ustr", "$rt_s", POOL, STRING + "__clinit_")) {
      if (declarations.containsKey(name)) {
        TeavmScript.remove(declarations.get(name));
      }
    }
  }

  private void unwrap(Node node) {
    if (isCharacter(node)) {
      String character = Character.toString((int) node.getSecondChild().getDouble());
      Tree.replace(node, IR.string(character));
    } else if (node.isCall() && node.getFirstChild().isName()) {
      unwrapCall(node, node.getFirstChild().getString());
    } else if (node.isGetProp() && node.getString().equals(NATIVE_TEXT)) {
      Tree.replace(node, node.removeFirstChild());
    } else if (node.isInstanceOf() && node.getSecondChild().matchesName(STRING)) {
      Node typeOf = IR.typeof(node.removeFirstChild());
      Tree.replace(node, new Node(Token.SHEQ, typeOf, IR.string("string")));
    }
  }

  private static boolean isCharacter(Node node) {
    return node.isCall()
        && node.getFirstChild().matchesQualifiedName("String.fromCodePoint")
        && node.getSecondChild().isNumber();
  }

  private void unwrapCall(Node call, String function) {
    if (conversions.contains(function)) {
      Tree.replace(call, call.getSecondChild().detach());
    } else if (function.equals(STRING + "_equals")) {
      Node text = call.getSecondChild().detach();
      Node same = IR.sheq(text, call.getSecondChild().detach());
      Tree.replace(call, IR.hook(same, IR.number(1), IR.number(0)));
    } else if (function.equals("$rt_s")) {
      Tree.replace(call, IR.string(pool.get((int) call.getSecondChild().getDouble())));
    } else if (function.equals(STRING + "_$callClinit") && call.getParent().isExprResult()) {
      Tree.removeStatement(call.getParent());
    }
  }
}
