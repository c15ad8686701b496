package dev.berth.build.lean;

import java.util.List;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/** Lets exceptions carry a message and a cause only, and print as their message. */
final class LeanThrowable implements ClassHolderTransformer {
  private static final String THROWABLE = "java.lang.Throwable";
  private static final ValueType TEXT = ValueType.object("java.lang.String");
  private static final ValueType CAUSE = ValueType.object(THROWABLE);

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (!type.getName().equals(THROWABLE)) {
      return;
    }
    for (MethodHolder method : List.copyOf(type.getMethods())) {
      if (method.getName().equals("<init>")) {
        setFieldsOnly(type, method, context);
      }
    }
    MethodHolder toString = type.getMethod(new MethodDescriptor("toString", String.class));
    ProgramEmitter program = ProgramEmitter.create(toString, context.getHierarchy());
    program.var(0, type).invokeVirtual("getMessage", String.class).returnValue();
  }

  private static void setFieldsOnly(
      ClassHolder type, MethodHolder constructor, ClassHolderTransformerContext context) {
    ProgramEmitter program = ProgramEmitter.create(constructor, context.getHierarchy());
    ValueEmitter self = program.var(0, type);
    self.invokeSpecial("initNativeException");
    for (int i = 0; i < constructor.parameterCount(); i++) {
      ValueType parameter = constructor.parameterType(i);
      if (parameter.equals(TEXT)) {
        self.setField("message", program.var(i + 1, parameter));
      } else if (parameter.equals(CAUSE)) {
        self.setField("cause", program.var(i + 1, parameter));
      }
    }
    program.exit();
  }
}
