package dev.berth.build.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.berth.build.checks.fixtures.BrokenScript;
import dev.berth.build.checks.fixtures.CleanCode;
import dev.berth.build.checks.fixtures.HeavyCode;
import dev.berth.build.checks.fixtures.ShortScriptNames;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassReader;

class CheckRuntimeTest {
  @Test
  void cleanCodePasses() throws IOException {
    assertThat(findings(CleanCode.class)).isEmpty();
  }

  @Test
  void aShortNameInAScriptIsNamedWithItsMethodAndABetterOne() throws IOException {
    assertThat(findings(ShortScriptNames.class))
        .singleElement()
        .asString()
        .startsWith(ShortScriptNames.class.getName() + ".exists: ")
        .contains("'el'", "'el__'");
  }

  @Test
  void aScriptThatDoesNotParseIsAFinding() throws IOException {
    assertThat(findings(BrokenScript.class))
        .singleElement()
        .asString()
        .contains("BrokenScript.run", "does not parse");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          format                     | String.format
          split                      | String.split
          regex                      | java.util.regex.Pattern.compile
          lowerCaseByMethodReference | String.toLowerCase
          bytes                      | String.getBytes
          parseDouble                | Double.parseDouble
          doubleText                 | String.valueOf(double)
          parseInt                   | Integer.parseInt
          digit                      | Character.isDigit
          uri                        | java.net.URI.create
          now                        | java.time.Instant.now
          stream                     | java.util.stream.Stream.of
          optional                   | java.util.Optional.of
          collection                 | java.util.ArrayList
          thread                     | Thread.currentThread
          synchronizedMethod         | synchronized
          synchronizedBlock          | synchronized
          switchOnEnum               | switch on enum
          print                      | System.out
          reflection                 | Class.getName
          """)
  void aHeavyConstructIsFoundWhereItStands(String method, String construct) throws IOException {
    assertThat(findings(HeavyCode.class))
        .filteredOn(finding -> finding.where().contains("HeavyCode." + method + " "))
        .extracting(Finding::what)
        .anySatisfy(what -> assertThat(what).contains(construct, " costs ", "Instead: "));
  }

  @Test
  void theLineOfAHeavyConstructIsNamed() throws IOException {
    assertThat(findings(HeavyCode.class))
        .filteredOn(finding -> finding.where().contains(".split "))
        .singleElement()
        .extracting(Finding::where)
        .isEqualTo(HeavyCode.class.getName() + ".split (HeavyCode.java:23)");
  }

  @Test
  void theBuildFailsWithAllFindings() throws URISyntaxException {
    Path classes =
        Path.of(HeavyCode.class.getProtectionDomain().getCodeSource().getLocation().toURI());

    assertThatIllegalStateException()
        .isThrownBy(() -> CheckRuntime.main(new String[] {classes.toString()}))
        .withMessageContaining("ShortScriptNames.exists")
        .withMessageContaining("HeavyCode.format");
  }

  private static List<Finding> findings(Class<?> type) throws IOException {
    return CheckRuntime.findings(new ClassReader(type.getName()));
  }
}
