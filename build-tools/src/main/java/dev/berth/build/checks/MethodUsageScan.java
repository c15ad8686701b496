package dev.berth.build.checks;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reports each use that the instructions of one method make. */
final class MethodUsageScan extends MethodVisitor {
  private static final String SWITCH_MAP = "$SwitchMap$";

  private final String type;
  private final String method;
  private final String file;
  private final Consumer<Usage> found;
  private int line;

  MethodUsageScan(String type, String method, String file, Consumer<Usage> found) {
    super(Opcodes.ASM9);
    this.type = type;
    this.method = method;
    this.file = file;
    this.found = found;
  }

  void use(String what) {
    String place = line == 0 ? file : file + ":" + line;
    found.accept(new Usage(what, type + "." + method + " (" + place + ")"));
  }

  @Override
  public void visitLineNumber(int number, Label start) {
    line = number;
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean ofInterface) {
    useMethod(owner, name, descriptor);
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    for (Object argument : arguments) {
      if (argument instanceof Handle handle && handle.getDesc().startsWith("(")) {
        useMethod(handle.getOwner(), handle.getName(), handle.getDesc());
      }
    }
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    if (!name.startsWith(SWITCH_MAP)) {
      use(dotted(owner) + "." + name);
    } else if (!dotted(owner).equals(type)) {
      // javac keeps the table in a class of its own, which also touches it while filling it.
      use(Usage.SWITCH_ON_ENUM);
    }
  }

  @Override
  public void visitInsn(int opcode) {
    if (opcode == Opcodes.MONITORENTER) {
      use(Usage.SYNCHRONIZED);
    }
  }

  private void useMethod(String owner, String name, String descriptor) {
    String parameters =
        Arrays.stream(Type.getArgumentTypes(descriptor))
            .map(Type::getClassName)
            .collect(Collectors.joining(","));
    use(dotted(owner) + "." + name + "(" + parameters + ")");
  }

  private static String dotted(String internalName) {
    return internalName.replace('/', '.');
  }
}
