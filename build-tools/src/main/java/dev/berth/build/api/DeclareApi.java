package dev.berth.build.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes {@code bootstrap.d.ts}, and renews the reference; started by the build. */
public final class DeclareApi {
  private static final int ARGUMENTS = 3;

  private DeclareApi() {}

  /**
   * Writes the declaration.
   *
   * @param arguments the folder of the package {@code dev.berth.bootstrap}, the version of Berth,
   *     the file to write
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != ARGUMENTS) {
      throw new IllegalArgumentException(
          "Expected: sources, version, declaration. Got: " + String.join(" ", arguments));
    }
    Path file = Path.of(arguments[2]);
    Files.createDirectories(file.getParent());
    Files.writeString(file, declaration(Path.of(arguments[0]), arguments[1]));
  }

  /** The text of {@code bootstrap.d.ts}. */
  public static String declaration(Path sources, String version) throws IOException {
    return new DeclarationFile(ApiReader.read(sources)).text(version);
  }

  /** The methods of {@code berth}, which the module exports by name. */
  public static List<String> methods(Path sources) throws IOException {
    return new DeclarationFile(ApiReader.read(sources)).methods();
  }

  /** The reference with its generated parts as they should be. */
  public static String reference(Path sources, String page) throws IOException {
    return new ReferencePage(ApiReader.read(sources)).renewed(page);
  }
}
