package dev.berth.build.checks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Lists what the methods of a class use. */
final class UsageScan extends ClassVisitor {
  private final Set<Usage> usages = new LinkedHashSet<>();
  private String type = "";
  private String file = "";

  private UsageScan() {
    super(Opcodes.ASM9);
  }

  static List<Usage> of(ClassReader type) {
    UsageScan scan = new UsageScan();
    type.accept(scan, ClassReader.SKIP_FRAMES);
    return new ArrayList<>(scan.usages);
  }

  @Override
  public void visit(
      int version, int access, String name, String signature, String parent, String[] interfaces) {
    type = name.replace('/', '.');
  }

  @Override
  public void visitSource(String source, String debug) {
    file = source;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    MethodUsageScan method = new MethodUsageScan(type, name, file, usages::add);
    if ((access & Opcodes.ACC_SYNCHRONIZED) != 0) {
      method.use(Usage.SYNCHRONIZED);
    }
    return method;
  }
}
