package dev.berth.build.lean;

import org.teavm.classlib.impl.JCLPlugin;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.vm.spi.After;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Installs the lean string rules in the TeaVM compiler, which finds this class through {@code
 * META-INF/services}.
 */
@After(JCLPlugin.class)
public final class LeanStringsPlugin implements TeaVMPlugin {
  private static final MethodReference MAKE_CONCAT =
      new MethodReference(
          "java.lang.invoke.StringConcatFactory",
          "makeConcatWithConstants",
          ValueType.object("java.lang.invoke.MethodHandles$Lookup"),
          ValueType.object("java.lang.String"),
          ValueType.object("java.lang.invoke.MethodType"),
          ValueType.object("java.lang.String"),
          ValueType.arrayOf(ValueType.object("java.lang.Object")),
          ValueType.object("java.lang.invoke.CallSite"));

  @Override
  public void install(TeaVMHost host) {
    host.add(new LeanClassLibrary());
    host.add(new LeanThrowable());
    host.add(MAKE_CONCAT, new ConcatenationSubstitutor());
  }
}
