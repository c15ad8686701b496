package dev.berth.build.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/** Reads our own class files, from folders and from jars, leaving out what only the JVM runs. */
final class RuntimeClasses {
  private static final String OWN = "dev/berth/";
  private static final String JVM_ONLY = "dev/berth/routes/json/";

  private RuntimeClasses() {}

  static List<ClassReader> in(Path folderOrJar) throws IOException {
    if (Files.isDirectory(folderOrJar)) {
      return readAll(folderOrJar);
    }
    try (FileSystem jar = FileSystems.newFileSystem(folderOrJar)) {
      return readAll(jar.getPath("/"));
    }
  }

  private static List<ClassReader> readAll(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> isChecked(root.relativize(file).toString().replace('\\', '/')))
          .sorted()
          .map(RuntimeClasses::read)
          .toList();
    }
  }

  private static boolean isChecked(String name) {
    return name.endsWith(".class") && name.startsWith(OWN) && !name.startsWith(JVM_ONLY);
  }

  private static ClassReader read(Path file) {
    try {
      return new ClassReader(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
