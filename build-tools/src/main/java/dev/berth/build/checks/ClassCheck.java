package dev.berth.build.checks;

import java.util.List;
import org.objectweb.asm.ClassReader;

/** A rule for a class file. */
@FunctionalInterface
interface ClassCheck {
  List<Finding> check(ClassReader type);
}
