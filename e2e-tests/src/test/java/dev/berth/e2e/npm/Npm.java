package dev.berth.e2e.npm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The npm command. Maven Central has it as it was in 2017: on a Node of today that does no more
 * than fetch a package, once one of its own is replaced. So it fetches the npm of today, from the
 * registry that this machine's configuration of npm names.
 */
public final class Npm {
  private static final Path JARS = Path.of("target", "packages");
  private static final String WEBJARS = "META-INF/resources/webjars/";
  private static final String VERSION = "11.19.1";
  private static final String SHA_512 =
      "ztsxKxt/kkIaAs+2i0GU6I+DRmUdrNasxTZKJe9TCdSjKxlhah/4r/hl5ygMD6XAg1qZ9c2TNomR4qgOydp10g==";
  private static final String COMMAND = "bin/npm-cli.js";

  private final Path home;

  private Npm(Path home) {
    this.home = home;
  }

  /** Brings it into a folder. */
  public static Npm in(Path folder) throws IOException {
    Path old = folder.resolve("old").toAbsolutePath();
    unpack("npm", old);
    unpack("graceful-fs", old.resolve("node_modules/graceful-fs"));
    Node.demand(folder, old.resolve(COMMAND).toString(), "pack", "npm@" + VERSION);
    byte[] packed = Files.readAllBytes(folder.resolve("npm-" + VERSION + ".tgz"));
    if (!hash(packed).equals(SHA_512)) {
      throw new IOException("npm " + VERSION + " is not the one that was published.");
    }
    for (Map.Entry<String, byte[]> file : Tarball.files(packed).entrySet()) {
      write(folder.resolve(file.getKey()), file.getValue());
    }
    return new Npm(folder.resolve("package").toAbsolutePath());
  }

  /** Installs a package in a project, with what the project's lock says besides. */
  public void install(Path project, Path tarball) {
    Node.demand(
        project,
        home.resolve(COMMAND).toString(),
        "install",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        tarball.toAbsolutePath().toString());
  }

  /** Runs a program of a package that has been installed. */
  public static void run(Path project, String program, String... arguments) {
    String[] command = new String[arguments.length + 1];
    command[0] = project.resolve("node_modules").resolve(program).toAbsolutePath().toString();
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    Node.demand(project, command);
  }

  /** The files of a WebJar, without the folders of its name and version. */
  private static void unpack(String name, Path folder) {
    try (ZipFile jar = new ZipFile(JARS.resolve(name + ".jar").toFile())) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        String path = entry.getName();
        if (path.startsWith(WEBJARS + name + "/") && !entry.isDirectory()) {
          String below = path.substring(WEBJARS.length() + name.length() + 1);
          Path file = folder.resolve(below.substring(below.indexOf('/') + 1));
          write(file, jar.getInputStream(entry).readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The packages are not there. Run ./mvnw verify.", e);
    }
  }

  private static void write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private static String hash(byte[] content) {
    try {
      return Base64.getEncoder()
          .encodeToString(MessageDigest.getInstance("SHA-512").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
