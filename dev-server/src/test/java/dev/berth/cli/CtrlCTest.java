package dev.berth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CtrlCTest {
  private static final Duration STOP = Duration.ofSeconds(5);

  @TempDir private Path folder;

  @Test
  void theServerStopsCleanlyWhenTheProgramIsAskedToEnd() throws Exception {
    Files.writeString(folder.resolve("index.html"), "<title>shell</title>");
    Process berth = start("dev", folder.toString(), "--port", "0");
    try (BufferedReader shown = berth.inputReader()) {
      String started = readUntil(shown, "Press Ctrl-C to stop.");
      berth.toHandle().destroy();

      assertThat(berth.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)).isTrue();
      assertThat(started).contains("http://localhost:").doesNotContain("INFO", "WARN");
      assertThat(shown.lines()).containsExactly("", "stopped");
    } finally {
      berth.destroyForcibly();
    }
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(permissionsOfThisJvm());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Berth.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** What the manifest of berth.jar allows must be allowed here by hand: native code. */
  private static List<String> permissionsOfThisJvm() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--enable-native-access"))
        .toList();
  }

  private static String readUntil(BufferedReader shown, String end) throws IOException {
    StringBuilder text = new StringBuilder();
    while (text.indexOf(end) < 0) {
      String line = shown.readLine();
      assertThat(line).as("the program ended after: %s", text).isNotNull();
      text.append(line).append('\n');
    }
    return text.toString();
  }
}
