package dev.berth.chromium;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program that installs something, within a time limit.
 *
 * @param name what the user is told
 * @param command the program and its arguments
 * @param environment variables added to those of this process
 */
record InstallCommand(String name, List<String> command, Map<String, String> environment) {

  /** Tells whether it ended well; the attempts learn how it went. */
  boolean run(Duration timeout, Attempts attempts) {
    System.out.println("No browser yet; running: " + name);
    try {
      Path log = Files.createTempFile("berth-browser-", ".log");
      String outcome = outcome(start(log), timeout);
      attempts.add(name + ": " + outcome + reason(log) + " (log: " + log + ")");
      return outcome.equals("exit 0");
    } catch (IOException e) {
      attempts.add(name + ": " + e.getMessage());
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted during " + name, e);
    }
  }

  private Process start(Path log) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  private static String outcome(Process process, Duration timeout) throws InterruptedException {
    if (process.waitFor(timeout.toSeconds(), TimeUnit.SECONDS)) {
      return "exit " + process.exitValue();
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
    return "gave up after " + timeout.toMinutes() + " minutes";
  }

  private static String reason(Path log) throws IOException {
    List<String> lines =
        Files.readString(log, StandardCharsets.ISO_8859_1)
            .lines()
            .filter(line -> !line.isBlank())
            .toList();
    return lines.stream()
        .filter(line -> line.startsWith("E: ") || line.startsWith("Error: "))
        .findFirst()
        .or(() -> lines.stream().reduce((earlier, later) -> later))
        .map(line -> ", " + line)
        .orElse("");
  }
}
