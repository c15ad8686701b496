package dev.berth.build.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;

/** Fails the build when a class of the runtime breaks a rule; started before TeaVM. */
public final class CheckRuntime {
  private static final List<ClassCheck> CHECKS = List.of(new ScriptNames(), new SizeRules());

  private CheckRuntime() {}

  /** Takes the folders and jars with the classes that TeaVM will compile. */
  public static void main(String[] places) throws IOException {
    List<Finding> findings = new ArrayList<>();
    int classes = 0;
    for (String place : places) {
      List<ClassReader> types = RuntimeClasses.in(Path.of(place));
      types.forEach(type -> findings.addAll(findings(type)));
      classes += types.size();
    }
    demandNone(findings);
    System.out.println("Checked " + classes + " classes: names and sizes are fine.");
  }

  static List<Finding> findings(ClassReader type) {
    return CHECKS.stream().flatMap(check -> check.check(type).stream()).toList();
  }

  private static void demandNone(List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new IllegalStateException(
          findings.stream()
              .map(Finding::toString)
              .collect(
                  Collectors.joining(
                      "\n  ", findings.size() + " findings in the runtime:\n  ", "")));
    }
  }
}
