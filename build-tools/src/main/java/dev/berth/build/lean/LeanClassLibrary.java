package dev.berth.build.lean;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/** Gives heavy methods of the Java class library a body of one JavaScript call. */
final class LeanClassLibrary implements ClassHolderTransformer {
  private static final String STRING = "java.lang.String";

  private final Set<MethodDescriptor> replacements =
      Arrays.stream(NativeStrings.class.getDeclaredMethods())
          .filter(method -> Modifier.isPublic(method.getModifiers()))
          .map(LeanClassLibrary::descriptor)
          .collect(Collectors.toSet());

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (type.getName().equals("java.lang.Object")) {
      shortenToString(type, context);
    } else if (type.getName().equals(STRING)) {
      List.copyOf(type.getMethods()).forEach(method -> makeNative(type, method, context));
    }
  }

  private static void shortenToString(ClassHolder type, ClassHolderTransformerContext context) {
    MethodHolder method = type.getMethod(new MethodDescriptor("toString", String.class));
    ProgramEmitter.create(method, context.getHierarchy()).constant("[Object]").returnValue();
  }

  private void makeNative(
      ClassHolder type, MethodHolder method, ClassHolderTransformerContext context) {
    MethodDescriptor replacement = withReceiver(method);
    if (method.hasModifier(ElementModifier.STATIC) || !replacements.contains(replacement)) {
      return;
    }
    ProgramEmitter program = ProgramEmitter.create(method, context.getHierarchy());
    List<ValueEmitter> arguments = new ArrayList<>();
    arguments.add(program.var(0, type));
    for (int i = 0; i < method.parameterCount(); i++) {
      arguments.add(program.var(i + 1, method.parameterType(i)));
    }
    MethodReference target = new MethodReference(NativeStrings.class.getName(), replacement);
    program.invoke(target, arguments.toArray(new ValueEmitter[0])).returnValue();
  }

  private static MethodDescriptor withReceiver(MethodHolder method) {
    List<ValueType> signature = new ArrayList<>();
    signature.add(ValueType.object(STRING));
    signature.addAll(List.of(method.getSignature()));
    return new MethodDescriptor(method.getName(), signature.toArray(new ValueType[0]));
  }

  private static MethodDescriptor descriptor(Method method) {
    List<Class<?>> signature = new ArrayList<>(List.of(method.getParameterTypes()));
    signature.add(method.getReturnType());
    return new MethodDescriptor(method.getName(), signature.toArray(new Class<?>[0]));
  }
}
