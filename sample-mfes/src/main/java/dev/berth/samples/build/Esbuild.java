package dev.berth.samples.build;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Runs the esbuild executable that Maven brought for this machine. */
public final class Esbuild {
  private final Path executable;

  private Esbuild(Path executable) {
    this.executable = executable;
  }

  /** Takes the executable out of its jar into a folder. */
  public static Esbuild unpackedInto(Path folder) throws IOException {
    EsbuildPlatform platform = EsbuildPlatform.ofThisMachine();
    URL resource = platform.executableOnClasspath();
    Path executable = folder.resolve(platform.fileName());
    Files.createDirectories(folder);
    try (InputStream content = resource.openStream()) {
      Files.copy(content, executable, StandardCopyOption.REPLACE_EXISTING);
    }
    if (!executable.toFile().setExecutable(true)) {
      throw new IOException(executable + " cannot be made executable; is its disk mounted noexec?");
    }
    return new Esbuild(executable);
  }

  /**
   * Runs one command in a folder of packages, which it finds there by name and by relative path.
   */
  public void run(List<String> arguments, Path packages) throws IOException {
    List<String> command = new ArrayList<>(List.of(executable.toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(packages.toFile());
    builder.environment().put("NODE_PATH", packages.toString());
    Process process = builder.start();
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (exitCodeOf(process) != 0) {
      throw new IOException("esbuild refused what it was given:\n" + words);
    }
    System.out.print(words);
  }

  private static int exitCodeOf(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException interruption) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("The build was interrupted while esbuild ran.", interruption);
    }
  }
}
