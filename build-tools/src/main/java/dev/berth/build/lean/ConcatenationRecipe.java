package dev.berth.build.lean;

import java.util.ArrayList;
import java.util.List;
import org.teavm.dependency.DynamicCallSite;
import org.teavm.model.RuntimeConstant;

/** Reads the recipe that javac writes for a string concatenation. */
final class ConcatenationRecipe {
  private static final char ARGUMENT = '\1';
  private static final char CONSTANT = '\2';

  /** One operand: the next argument of the call, or a fixed text. */
  record Part(boolean isArgument, String text) {}

  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private ConcatenationRecipe() {}

  static ConcatenationRecipe of(DynamicCallSite site) {
    List<RuntimeConstant> arguments = site.getBootstrapArguments();
    List<RuntimeConstant> constants = arguments.subList(1, arguments.size());
    return of(
        arguments.get(0).getString(), constants.stream().map(RuntimeConstant::getString).toList());
  }

  static ConcatenationRecipe of(String recipe, List<String> constants) {
    ConcatenationRecipe result = new ConcatenationRecipe();
    int constant = 0;
    for (char character : recipe.toCharArray()) {
      if (character == CONSTANT) {
        result.text.append(constants.get(constant++));
      } else {
        result.take(character);
      }
    }
    result.endText();
    return result;
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }

  /** Whether one of the first two operands is a fixed text, so that {@code +} joins texts. */
  boolean startsWithText() {
    return parts.stream().limit(2).anyMatch(part -> !part.isArgument());
  }

  private void take(char character) {
    if (character == ARGUMENT) {
      endText();
      parts.add(new Part(true, ""));
    } else {
      text.append(character);
    }
  }

  private void endText() {
    if (!text.isEmpty()) {
      parts.add(new Part(false, text.toString()));
      text.setLength(0);
    }
  }
}
