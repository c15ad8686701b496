package dev.berth.build.ship;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code provenance.json} beside the files of a package: what they are, by their hashes, and
 * what made them. It is a statement as <a href="https://slsa.dev/spec/v1.0/provenance">SLSA
 * provenance</a> has it, not signed; the same files give the same statement.
 */
public final class Provenance {
  static final String FILE = "provenance.json";

  private static final String STATEMENT =
      """
      {
        "_type": "https://in-toto.io/Statement/v1",
        "subject": [
      %s
        ],
        "predicateType": "https://slsa.dev/provenance/v1",
        "predicate": {
          "buildDefinition": {
            "buildType": "https://maven.apache.org/",
            "externalParameters": { "goal": "verify", "version": "%s"%s },
            "resolvedDependencies": [
      %s
            ]
          },
          "runDetails": { "builder": { "id": "https://maven.apache.org/" } }
        }
      }
      """;
  private static final String REVISION = "revision=";
  private static final int FIRST_TOOL = 3;

  private Provenance() {}

  /**
   * Writes it.
   *
   * @param arguments the folder, the version, {@code revision=} and the commit, if it is known,
   *     then the package URLs of what the scripts were made with
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < FIRST_TOOL) {
      throw new IllegalArgumentException(
          "Expected: folder, version, revision=COMMIT, package URLs. Got: "
              + String.join(" ", arguments));
    }
    Path folder = Path.of(arguments[0]);
    String revision = arguments[2].substring(REVISION.length());
    List<String> tools = Arrays.asList(arguments).subList(FIRST_TOOL, arguments.length);
    Files.writeString(
        folder.resolve(FILE),
        STATEMENT.formatted(
            subjects(folder),
            arguments[1],
            revision.isEmpty() ? "" : ", \"revision\": \"" + revision + "\"",
            tools.stream()
                .map(tool -> "        { \"uri\": \"" + tool + "\" }")
                .collect(Collectors.joining(",\n"))));
  }

  private static String subjects(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.endsWith(FILE))
          .sorted()
          .map(Provenance::subject)
          .collect(Collectors.joining(",\n"));
    }
  }

  private static String subject(Path file) {
    return "    { \"name\": \"%s\", \"digest\": { \"sha256\": \"%s\" } }"
        .formatted(file.getFileName(), sha256(file));
  }

  private static String sha256(Path file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException | IOException e) {
      throw new IllegalStateException("Cannot hash " + file, e);
    }
  }
}
