package dev.berth.build.api;

import com.sun.source.tree.Tree;
import java.util.Map;

/** The TypeScript types of those of Java that say enough by themselves. */
final class JavaTypes {
  private static final Map<String, String> PLAIN =
      Map.of(
          "String", "string",
          "boolean", "boolean",
          "int", "number",
          "double", "number",
          "void", "void");

  private JavaTypes() {}

  /** What {@code @Ts} says, else what the Java type says. */
  static String read(Tree type, TsNote note) {
    return note.type().isEmpty() ? plain(type.toString()) : note.type();
  }

  private static String plain(String type) {
    if (!PLAIN.containsKey(type)) {
      throw new ApiMistake("the type " + type + " says too little: give its TypeScript by @Ts");
    }
    return PLAIN.get(type);
  }
}
