package dev.berth.build.checks;

import java.util.List;
import org.objectweb.asm.ClassReader;

/**
 * Demands long names inside {@code @JSBody} scripts. TeaVM renames a script's parameters to a, b, c
 * when it minifies, without a look at what the script itself declares: a short local then captures
 * a parameter, silently.
 */
final class ScriptNames implements ClassCheck {
  private static final int SHORTEST = 4;

  @Override
  public List<Finding> check(ClassReader type) {
    return ScriptScan.of(type).stream().flatMap(script -> check(script).stream()).toList();
  }

  private static List<Finding> check(ScriptScan.Script script) {
    try {
      return DeclaredNames.in(script.text()).stream()
          .filter(name -> name.length() < SHORTEST)
          .map(name -> tooShort(script, name))
          .toList();
    } catch (IllegalArgumentException e) {
      return List.of(
          new Finding(script.where(), "the @JSBody script does not parse: " + e.getMessage()));
    }
  }

  private static Finding tooShort(ScriptScan.Script script, String name) {
    return new Finding(
        script.where(),
        "the @JSBody script declares '"
            + name
            + "', which TeaVM may confuse with a renamed parameter. Give it "
            + SHORTEST
            + " characters or more, such as '"
            + name
            + "_".repeat(SHORTEST - name.length())
            + "'.");
  }
}
