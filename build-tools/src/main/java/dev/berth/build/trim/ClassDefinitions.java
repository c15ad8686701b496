package dev.berth.build.trim;

import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the classes of a program as constructors and prototypes. */
final class ClassDefinitions {
  private static final String THROWABLE = "jl_Throwable";

  private final TeavmScript script;
  private final ClassTable classes;
  private final Methods methods;
  private final Set<String> askedFor;

  ClassDefinitions(TeavmScript script, ClassTable classes) {
    this.script = script;
    this.classes = classes;
    this.methods = new Methods(script, classes);
    this.askedFor =
        Tree.all(script.body(), Node::isInstanceOf).stream()
            .map(Node::getSecondChild)
            .filter(Node::isName)
            .map(Node::getString)
            .collect(Collectors.toSet());
  }

  void write() {
    for (JavaClass javaClass : classes.classes()) {
      script.body().addChildToFront(constructor(javaClass));
      if (needsPrototype(javaClass)) {
        script.addBeforeStart(prototype(javaClass));
      }
    }
  }

  private static Node constructor(JavaClass javaClass) {
    Node body = IR.block();
    Node parameters = IR.paramList();
    List<String> given = javaClass.parameters();
    given.forEach(field -> parameters.addChildToBack(IR.name(field)));
    javaClass
        .allFields()
        .forEach(
            (field, value) -> {
              Node target = IR.getprop(IR.thisNode(), field);
              Node first = given.contains(field) ? IR.name(field) : value.cloneTree();
              body.addChildToBack(IR.exprResult(IR.assign(target, first)));
            });
    Node function = IR.function(IR.name(javaClass.name()), parameters, body);
    return function.srcrefTree(javaClass.origin());
  }

  private boolean needsPrototype(JavaClass javaClass) {
    return !javaClass.methods().isEmpty() || needsParent(javaClass);
  }

  private boolean needsParent(JavaClass javaClass) {
    JavaClass parent = javaClass.parent();
    return javaClass.name().equals(THROWABLE)
        || parent != null && (askedFor.contains(parent.name()) || needsPrototype(parent));
  }

  private Node prototype(JavaClass javaClass) {
    Node members = IR.objectlit();
    if (needsParent(javaClass)) {
      String parent = javaClass.name().equals(THROWABLE) ? "Error" : javaClass.parent().name();
      Node chain = IR.getprop(IR.name(parent), "prototype");
      members.addChildToBack(IR.stringKey("__proto__", chain));
    }
    javaClass.methods().forEach(method -> members.addChildToBack(methods.member(method)));
    Node target = IR.getprop(IR.name(javaClass.name()), "prototype");
    return IR.exprResult(IR.assign(target, members)).srcrefTreeIfMissing(javaClass.origin());
  }
}
