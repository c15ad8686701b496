package dev.berth.server.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Turns what somebody typed after an option into a file that is there. */
final class ExistingFile {
  private ExistingFile() {}

  static Path at(Path wanted, String option) {
    if (!Files.isRegularFile(wanted)) {
      throw new UnusableSite("%s %s: there is no such file.".formatted(option, wanted));
    }
    try {
      return wanted.toRealPath();
    } catch (IOException e) {
      throw new UnusableSite("%s %s: cannot be read, %s.".formatted(option, wanted, e));
    }
  }
}
