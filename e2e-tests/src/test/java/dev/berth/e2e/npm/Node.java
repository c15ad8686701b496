package dev.berth.e2e.npm;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs programs on the Node that comes with Playwright. */
final class Node {
  private Node() {}

  /** What a program says, on both of its outputs. */
  static String run(Path folder, String... arguments) {
    return ending(folder, arguments).said();
  }

  /** Fails when the program does, with what it says. */
  static void demand(Path folder, String... arguments) {
    Ending ending = ending(folder, arguments);
    if (ending.code() != 0) {
      throw new IllegalStateException(
          String.join(" ", arguments) + " ended with " + ending.code() + ":\n" + ending.said());
    }
  }

  private record Ending(int code, String said) {}

  private static Ending ending(Path folder, String... arguments) {
    List<String> command = new ArrayList<>(List.of(executable()));
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ending(process.waitFor(), said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String executable() {
    return Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false)
        .createProcessBuilder()
        .command()
        .get(0);
  }
}
