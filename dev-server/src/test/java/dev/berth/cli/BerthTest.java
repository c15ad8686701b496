package dev.berth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BerthTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void helpListsTheCommands() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("Usage: berth", "dev ").doesNotContain("new ");
  }

  @Test
  void helpOfDevTellsEveryOptionWithItsDefault() {
    assertThat(run("dev", "--help")).isZero();
    assertThat(out.toString())
        .contains("--port", "8080", "--host", "127.0.0.1", "--routes", "--bootstrap", "SITE");
  }

  @Test
  void theVersionIsTheOneOfTheBuild() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).matches("berth \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
  }

  @Test
  void noCommandIsWrongUse() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("'berth --help'");
  }

  @Test
  void anUnknownOptionIsWrongUse() {
    assertThat(run("dev", "--prot", "8080")).isEqualTo(2);
    assertThat(err.toString()).contains("--prot", "'berth dev --help'").doesNotContain("\tat ");
  }

  @Test
  void aPortThatIsNoPortIsWrongUse() {
    assertThat(run("dev", folder.toString(), "--port", "70000")).isEqualTo(2);
    assertThat(err.toString()).contains("--port 70000: a port is a number from 0 to 65535.");
  }

  @Test
  void aFolderThatIsNotThereIsWrongUse() {
    assertThat(run("dev", folder.resolve("gone").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("There is no folder").doesNotContain("\tat ");
  }

  @Test
  void aPortThatIsTakenIsAFindingAndNoStackTrace() throws Exception {
    Files.writeString(folder.resolve("index.html"), "<title>shell</title>");
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());

      assertThat(run("dev", folder.toString(), "--port", port)).isEqualTo(1);
    }
    assertThat(err.toString()).contains("is already in use").hasLineCount(1);
  }

  private int run(String... arguments) {
    CommandLine command = Berth.commandLine();
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    return command.execute(arguments);
  }
}
