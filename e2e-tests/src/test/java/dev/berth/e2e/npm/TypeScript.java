package dev.berth.e2e.npm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The real TypeScript compiler. */
public final class TypeScript {
  private static final Path JAR = Path.of("target", "packages", "typescript.jar");

  /** Where the jar has what is not served to browsers, such as the types of the browser itself. */
  private static final String MORE = "META-INF/.more.tgz";

  private final Path home;

  private TypeScript(Path home) {
    this.home = home;
  }

  /** Unpacks it: all that it needs lies in one folder, {@code lib}. */
  public static TypeScript in(Path folder) {
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      Tarball.files(jar.getInputStream(jar.getEntry(MORE)).readAllBytes())
          .forEach((name, content) -> write(folder, name, content));
      for (ZipEntry entry : Collections.list(jar.entries())) {
        write(folder, entry.getName(), jar.getInputStream(entry).readAllBytes());
      }
      Files.writeString(folder.resolve("package.json"), "{\"version\":\"5.9.3\"}");
    } catch (IOException e) {
      throw new UncheckedIOException("TypeScript is not there. Run ./mvnw verify.", e);
    }
    return new TypeScript(folder.toAbsolutePath());
  }

  /** What the compiler says of the project in a folder, a line for each mistake. */
  public List<String> mistakes(Path project) {
    String said =
        Node.run(project, home.resolve("lib/tsc.js").toString(), "-p", ".", "--pretty", "false");
    return said.lines().toList();
  }

  private static void write(Path folder, String name, byte[] content) {
    if (!name.matches(".*/lib/(_?tsc\\.js|lib\\..*\\.d\\.ts)")) {
      return;
    }
    Path target = folder.resolve("lib" + name.substring(name.lastIndexOf('/')));
    try {
      Files.createDirectories(target.getParent());
      Files.write(target, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
