package dev.berth.build.lean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.teavm.dependency.BootstrapMethodSubstitutor;
import org.teavm.dependency.DynamicCallSite;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/**
 * Compiles {@code "a" + b + "c"} to calls of {@link NativeConcatenation} in place of a {@code
 * StringBuilder} chain.
 */
final class ConcatenationSubstitutor implements BootstrapMethodSubstitutor {
  private static final ValueType STRING = ValueType.object("java.lang.String");
  private static final ValueType OBJECT = ValueType.object("java.lang.Object");
  private static final String RUNTIME = NativeConcatenation.class.getName();
  private static final int MOST_PARTS_PER_CALL = 5;

  @Override
  public ValueEmitter substitute(DynamicCallSite site, ProgramEmitter program) {
    List<ValueEmitter> parts = new ArrayList<>();
    ConcatenationRecipe recipe = ConcatenationRecipe.of(site);
    if (!recipe.startsWithText()) {
      // null + null is 0 in JavaScript unless a text comes first.
      parts.add(program.constant(""));
    }
    int argument = 0;
    for (ConcatenationRecipe.Part part : recipe.parts()) {
      if (part.isArgument()) {
        ValueType type = site.getCalledMethod().parameterType(argument);
        parts.add(asText(program, type, site.getArguments().get(argument)));
        argument++;
      } else {
        parts.add(program.constant(part.text()));
      }
    }
    return joined(program, parts);
  }

  private static ValueEmitter joined(ProgramEmitter program, List<ValueEmitter> parts) {
    List<ValueEmitter> rest = new ArrayList<>(parts);
    while (rest.size() > 1) {
      List<ValueEmitter> head = rest.subList(0, Math.min(MOST_PARTS_PER_CALL, rest.size()));
      ValueEmitter joinedHead = call(program, head.toArray(new ValueEmitter[0]));
      head.clear();
      rest.add(0, joinedHead);
    }
    return rest.get(0);
  }

  private static ValueEmitter call(ProgramEmitter program, ValueEmitter[] parts) {
    ValueType[] signature = new ValueType[parts.length + 1];
    Arrays.fill(signature, STRING);
    return program.invoke(new MethodReference(RUNTIME, "join", signature), parts);
  }

  private static ValueEmitter asText(ProgramEmitter program, ValueType type, ValueEmitter value) {
    if (type.equals(STRING)) {
      return value;
    }
    return program.invoke(new MethodReference(RUNTIME, "text", widened(type), STRING), value);
  }

  private static ValueType widened(ValueType type) {
    if (!(type instanceof ValueType.Primitive primitive)) {
      return OBJECT;
    }
    return switch (primitive.getKind()) {
      case BOOLEAN, CHARACTER, LONG, DOUBLE -> type;
      case FLOAT -> ValueType.DOUBLE;
      case BYTE, SHORT, INTEGER -> ValueType.INTEGER;
    };
  }
}
