package dev.berth.build.checks;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Lists the scripts that stand in the {@code @JSBody} annotations of a class. */
final class ScriptScan extends ClassVisitor {
  private static final String JS_BODY = "Lorg/teavm/jso/JSBody;";

  /**
   * One script.
   *
   * @param where class and method
   * @param text the JavaScript
   */
  record Script(String where, String text) {}

  private final List<Script> scripts = new ArrayList<>();
  private String type = "";

  private ScriptScan() {
    super(Opcodes.ASM9);
  }

  static List<Script> of(ClassReader type) {
    ScriptScan scan = new ScriptScan();
    type.accept(scan, ClassReader.SKIP_CODE);
    return List.copyOf(scan.scripts);
  }

  @Override
  public void visit(
      int version, int access, String name, String signature, String parent, String[] interfaces) {
    type = name.replace('/', '.');
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
        return annotation.equals(JS_BODY) ? scriptOf(type + "." + name) : null;
      }
    };
  }

  private AnnotationVisitor scriptOf(String where) {
    return new AnnotationVisitor(Opcodes.ASM9) {
      @Override
      public void visit(String key, Object value) {
        if (key.equals("script")) {
          scripts.add(new Script(where, value.toString()));
        }
      }
    };
  }
}
