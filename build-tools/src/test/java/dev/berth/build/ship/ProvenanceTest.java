package dev.berth.build.ship;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvenanceTest {
  @TempDir Path folder;

  @Test
  void everyFileIsNamedWithItsHashAndSoIsWhatMadeIt() throws IOException {
    Files.writeString(folder.resolve("b.js"), "");
    Files.writeString(folder.resolve("a.js"), "abc");

    assertThat(provenance("revision=1a2b"))
        .containsSubsequence(
            "\"name\": \"a.js\"",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            "\"name\": \"b.js\"",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "\"version\": \"1.2.3\", \"revision\": \"1a2b\"",
            "{ \"uri\": \"pkg:maven/a/b@1\" }");
  }

  @Test
  void theSameFilesGiveTheSameStatementWhichIsNotAboutItself() throws IOException {
    Files.writeString(folder.resolve("a.js"), "abc");
    String first = provenance("revision=");

    assertThat(provenance("revision="))
        .isEqualTo(first)
        .doesNotContain("revision", "provenance.json");
  }

  private String provenance(String revision) throws IOException {
    Provenance.main(new String[] {folder.toString(), "1.2.3", revision, "pkg:maven/a/b@1"});
    return Files.readString(folder.resolve(Provenance.FILE));
  }
}
