package dev.berth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the launcher script in a checkout of stand-ins: a wrapper and a Java that only tell. */
class LauncherTest {
  private static final Path LAUNCHER = Path.of("..", "berth");
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  private static final String MAVEN =
      """
      #!/bin/sh
      echo "$@" >> maven.log
      mkdir -p dev-server/target sample-mfes/target/site
      : > dev-server/target/berth.jar
      : > sample-mfes/target/site/index.html
      """;

  private static final String JAVA =
      """
      #!/bin/sh
      if [ "$1" = -version ]; then echo 'openjdk version "%s" 2026-01-01' >&2; exit; fi
      echo "java $*"
      """;

  @TempDir private Path folder;
  private Path checkout;

  @BeforeEach
  void makeACheckoutThatWasNeverBuilt() throws Exception {
    checkout = Files.createDirectories(folder.resolve("check out"));
    Files.copy(LAUNCHER, checkout.resolve("berth"), StandardCopyOption.COPY_ATTRIBUTES);
    for (String module : new String[] {"dev-server", "sample-mfes", "route-config"}) {
      write(module + "/pom.xml", "<project/>");
      write(module + "/src/main/source.txt", "source");
    }
    write("pom.xml", "<project/>");
    script("mvnw", MAVEN);
    script("jdk/bin/java", JAVA.formatted("17.0.15"));
  }

  @Test
  void theFirstRunBuildsAndThenRunsTheServerWithTheSamples() throws Exception {
    String shown = berth("dev", "--port", "1");

    assertThat(mavenRuns())
        .isEqualTo("-B -ntp -pl dev-server,sample-mfes -am package -DskipTests\n");
    assertThat(shown)
        .contains("berth: building")
        .contains("-Dberth.samples=" + checkout.toRealPath() + "/sample-mfes/target/site")
        .endsWith("/dev-server/target/berth.jar dev --port 1\n");
  }

  @Test
  void theSecondRunDoesNotBuild() throws Exception {
    berth("dev");
    String shown = berth("dev");

    assertThat(mavenRuns()).hasLineCount(1);
    assertThat(shown).doesNotContain("building");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pom.xml",
        "route-config/src/main/source.txt",
        "dev-server/pom.xml",
        "sample-mfes/src/main/new.txt"
      })
  void whatWasSavedSinceIsBuiltAtTheNextRun(String source) throws Exception {
    berth("dev");
    makeEverythingOld();
    berth("dev");
    assertThat(mavenRuns()).hasLineCount(1);

    write(source, "saved");
    berth("dev");
    assertThat(mavenRuns()).hasLineCount(2);
  }

  @Test
  void itIsFoundThroughASymbolicLinkFromAnywhere() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path link = Files.createSymbolicLink(bin.resolve("berth"), Path.of("../check out/berth"));

    assertThat(run(link.toString(), "dev")).endsWith("/dev-server/target/berth.jar dev\n");
  }

  @Test
  void aBuildThatFailsIsShownInFull() throws Exception {
    script("mvnw", "#!/bin/sh\necho '[ERROR] something is wrong'\nexit 1\n");

    assertThat(berth("dev"))
        .contains("[ERROR] something is wrong\n", "berth: the build failed, see above.\n")
        .endsWith("exit code 1\n");
  }

  @Test
  void aJavaThatIsTooOldIsNamed() throws Exception {
    script("jdk/bin/java", JAVA.formatted("1.8.0_402"));

    assertThat(berth("dev"))
        .contains("jdk/bin/java is too old. Install a JDK 17 or later, or set JAVA_HOME.")
        .endsWith("exit code 1\n");
  }

  @Test
  void aMissingJavaIsNamed() throws Exception {
    Files.delete(checkout.resolve("jdk/bin/java"));

    assertThat(berth("dev")).contains("berth: no Java found.").endsWith("exit code 1\n");
  }

  private String berth(String... arguments) throws Exception {
    return run(checkout.resolve("berth").toString(), arguments);
  }

  private String run(String launcher, String... arguments) throws Exception {
    ProcessBuilder command = new ProcessBuilder("sh", launcher);
    command.command().addAll(List.of(arguments));
    command.environment().put("JAVA_HOME", checkout.resolve("jdk").toString());
    Process process = command.directory(folder.toFile()).redirectErrorStream(true).start();
    String shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    return code == 0 ? shown : shown + "exit code " + code + "\n";
  }

  private String mavenRuns() throws IOException {
    return Files.readString(checkout.resolve("maven.log"));
  }

  private void makeEverythingOld() throws IOException {
    try (Stream<Path> files = Files.walk(checkout)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
      }
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = checkout.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void script(String name, String text) throws IOException {
    write(name, text);
    assertThat(checkout.resolve(name).toFile().setExecutable(true)).isTrue();
  }
}
