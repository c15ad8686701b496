package dev.berth.build.api;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ModifiersTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code @Ts} says at one place. */
final class TsNote {
  private final Map<String, Object> values = new HashMap<>();

  private TsNote(List<? extends ExpressionTree> arguments) {
    for (ExpressionTree argument : arguments) {
      if (argument instanceof AssignmentTree assignment) {
        values.put(assignment.getVariable().toString(), literal(assignment.getExpression()));
      } else {
        values.put("value", literal(argument));
      }
    }
  }

  /** Empty when it is not there. */
  static Optional<TsNote> find(ModifiersTree modifiers) {
    return annotation(modifiers, "Ts").map(found -> new TsNote(found.getArguments()));
  }

  /** One that says nothing when it is not there. */
  static TsNote of(ModifiersTree modifiers) {
    return find(modifiers).orElseGet(() -> new TsNote(List.of()));
  }

  /** The name that {@code @JSProperty} gives; empty when it gives none. */
  static Optional<String> propertyName(ModifiersTree modifiers) {
    return annotation(modifiers, "JSProperty")
        .map(found -> new TsNote(found.getArguments()).text("value"));
  }

  String type() {
    return text("value");
  }

  String generics() {
    return text("generics");
  }

  boolean isOptional() {
    return Boolean.TRUE.equals(values.get("optional"));
  }

  boolean isInput() {
    return Boolean.TRUE.equals(values.get("input"));
  }

  private String text(String key) {
    return (String) values.getOrDefault(key, "");
  }

  private static Optional<? extends AnnotationTree> annotation(
      ModifiersTree modifiers, String name) {
    return modifiers.getAnnotations().stream()
        .filter(annotation -> annotation.getAnnotationType().toString().equals(name))
        .findFirst();
  }

  private static Object literal(ExpressionTree expression) {
    if (expression instanceof LiteralTree literal) {
      return literal.getValue();
    }
    throw new ApiMistake("@Ts takes plain values, not " + expression + ".");
  }
}
