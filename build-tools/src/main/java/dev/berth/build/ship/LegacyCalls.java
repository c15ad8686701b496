package dev.berth.build.ship;

import com.google.javascript.jscomp.AbstractCompiler;
import com.google.javascript.jscomp.CompilerPass;
import com.google.javascript.jscomp.NodeTraversal;
import com.google.javascript.jscomp.Var;
import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.Map;
import java.util.Set;

/**
 * Has the bootstrap ask the object {@code legacy} for what engines of before 2020 may lack. That
 * way nothing has to be added to the window or to prototypes, where micro-frontends would find it.
 */
final class LegacyCalls implements CompilerPass {
  /** The variable that holds what stands in. */
  static final String HOLDER = "legacy";

  private static final Set<String> GLOBALS =
      Set.of(
          "AbortController",
          "CustomEvent",
          "FormData",
          "Promise",
          "Proxy",
          "Reflect",
          "Response",
          "URL",
          "URLSearchParams",
          "WeakSet",
          "customElements",
          "fetch");

  private static final Set<String> STATICS =
      Set.of(
          "Array.from",
          "Object.assign",
          "Object.defineProperty",
          "Object.getOwnPropertyDescriptor",
          "Object.getOwnPropertyNames",
          "String.fromCodePoint");

  private static final Set<String> METHODS =
      Set.of(
          "cloneNode",
          "closest",
          "composedPath",
          "endsWith",
          "fill",
          "forEach",
          "getRootNode",
          "replaceWith",
          "startsWith");

  /** Calls that matter with this argument only, and what is asked instead. */
  private static final Map<String, String> CALLS =
      Map.of(
          "createElement script", "script",
          "createEvent BeforeUnloadEvent", "leaveEvent",
          "getAttribute type", "typeOf",
          "hasAttribute nomodule", "hasNoModule",
          "querySelector meta[http-equiv=content-security-policy i]", "policy");

  private static final Set<String> PROPERTIES = Set.of("isConnected", "relList");

  private final AbstractCompiler compiler;

  LegacyCalls(AbstractCompiler compiler) {
    this.compiler = compiler;
  }

  @Override
  public void process(Node externs, Node root) {
    EachNode.of(compiler, root, this::lower);
  }

  private void lower(NodeTraversal traversal, Node node) {
    switch (node.getToken()) {
      case NAME -> lowerName(traversal, node);
      case CALL -> lowerCall(node);
      case GETPROP -> lowerProperty(node);
      case GETELEM -> lowerElement(node);
      case DELPROP -> lowerDeletion(node);
      case STRINGLIT -> lowerSelector(node);
      case STRING_KEY -> node.setShorthandProperty(false);
      default -> {
        // Old engines know it.
      }
    }
  }

  private void lowerName(NodeTraversal traversal, Node name) {
    Var variable = traversal.getScope().getVar(name.getString());
    boolean isFree = variable == null || variable.isGlobal();
    if (isFree && GLOBALS.contains(name.getString())) {
      replace(name, held(name.getString()));
    } else if (name.matchesName("imp0rt")) {
      replace(name, held("load"));
    }
  }

  private void lowerCall(Node call) {
    Node callee = call.getFirstChild();
    if (!callee.isGetProp() || callee.getFirstChild().matchesName(HOLDER)) {
      return;
    }
    String name = callee.getString();
    Node argument = callee.getNext();
    boolean isText = argument != null && argument.isStringLit();
    String other = isText ? CALLS.get(name + " " + argument.getString()) : null;
    if (other != null) {
      argument.detach();
      ask(call, other);
    } else if (METHODS.contains(name)) {
      ask(call, name);
    }
  }

  /** Turns a call of a method into one of ours, with the object as the first argument. */
  private void ask(Node call, String name) {
    Node callee = call.removeFirstChild();
    call.addChildToFront(callee.removeFirstChild());
    call.addChildToFront(held(name).srcrefTree(callee));
    compiler.reportChangeToEnclosingScope(call);
  }

  private void lowerProperty(Node property) {
    Node object = property.getFirstChild();
    String name = property.getString();
    if (object.isName() && STATICS.contains(object.getString() + "." + name)) {
      replace(property, held(name));
    } else if (object.matchesName("window") && name.equals("Proxy")) {
      replace(property, held(name));
    } else if (PROPERTIES.contains(name)) {
      replace(property, IR.call(held(name), object.detach()));
    }
  }

  /** Reads by name only: what is written or called in that way is the window's own. */
  private void lowerElement(Node element) {
    Node parent = element.getParent();
    boolean isRead =
        !(parent.isAssign() && parent.getFirstChild() == element || parent.isDelProp());
    if (isRead && element.getFirstChild().matchesName("window")) {
      replace(element, IR.call(held("at"), element.getSecondChild().detach()));
    }
  }

  private void lowerDeletion(Node deletion) {
    Node target = deletion.getFirstChild();
    if (target.getFirstChild().matchesName("document")) {
      Node key =
          target.isGetProp() ? IR.string(target.getString()) : target.getSecondChild().detach();
      replace(deletion, IR.call(held("drop"), target.removeFirstChild(), key));
    }
  }

  /**
   * Attribute selectors without regard to case are of Chrome 49. Those of the policy are answered
   * by a call; the other values are lower case in practice, and must be on these engines.
   */
  private void lowerSelector(Node text) {
    String selector = text.getString();
    if (selector.contains(" i]") && !CALLS.containsKey("querySelector " + selector)) {
      replace(text, IR.string(selector.replace(" i]", "]")));
    }
  }

  private static Node held(String name) {
    return IR.getprop(IR.name(HOLDER), name);
  }

  private void replace(Node old, Node fresh) {
    Node parent = old.getParent();
    old.replaceWith(fresh.srcrefTree(old));
    if (parent.isCall() && parent.getFirstChild() == fresh) {
      parent.putBooleanProp(Node.FREE_CALL, false);
    }
    compiler.reportChangeToEnclosingScope(fresh);
  }
}
