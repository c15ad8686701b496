package dev.berth.build.probe;

import java.nio.file.Path;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/** Compiles a small program with the settings of the bootstrap. */
public final class CompiledProbe {
  private CompiledProbe() {}

  /** Writes the script and its map into the folder and returns the script's path. */
  public static Path of(Class<?> program, Path folder) throws TeaVMToolException {
    TeaVMTool tool = new TeaVMTool();
    tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
    tool.setMainClass(program.getName());
    tool.setClassLoader(CompiledProbe.class.getClassLoader());
    tool.setTargetDirectory(folder.toFile());
    tool.setTargetFileName("bootstrap.js");
    tool.setJsModuleType(JSModuleType.NONE);
    tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
    tool.setObfuscated(false);
    tool.setStrict(false);
    tool.setAssertionsRemoved(true);
    tool.setSourceMapsFileGenerated(true);
    tool.generate();
    return folder.resolve("bootstrap.js");
  }
}
