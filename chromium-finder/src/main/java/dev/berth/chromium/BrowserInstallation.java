package dev.berth.chromium;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Installs a browser by the means that this machine has. */
final class BrowserInstallation {
  private static final Map<String, String> QUICK_REFUSAL =
      Map.of("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "10000");
  private static final Map<String, String> NO_QUESTIONS =
      Map.of("DEBIAN_FRONTEND", "noninteractive");

  private final Attempts attempts;

  BrowserInstallation(Attempts attempts) {
    this.attempts = attempts;
  }

  /** Needs the open internet, but no rights. */
  boolean byPlaywright() {
    return playwright(QUICK_REFUSAL, "install", "--only-shell", "chromium");
  }

  /** Needs root on Debian or its like. */
  boolean byApt() {
    if (!Environment.isLinux() || !Environment.isRoot() || !Environment.hasCommand("apt-get")) {
      attempts.add("apt-get: not used, because this is not a root user's Debian");
      return false;
    }
    return apt(Duration.ofMinutes(5), "update")
        && (aptInstall("chromium-headless-shell") || aptInstall("chromium"));
  }

  /** Adds the system libraries that Playwright's own browser needs. */
  boolean ofLibraries() {
    return playwright(NO_QUESTIONS, "install-deps", "chromium");
  }

  private boolean aptInstall(String thePackage) {
    return apt(Duration.ofMinutes(15), "install", "-y", "--no-install-recommends", thePackage);
  }

  private boolean apt(Duration timeout, String... arguments) {
    List<String> command = Stream.concat(Stream.of("apt-get", "-q"), Stream.of(arguments)).toList();
    return new InstallCommand("apt-get " + arguments[0], command, NO_QUESTIONS)
        .run(timeout, attempts);
  }

  private boolean playwright(Map<String, String> environment, String... arguments) {
    Stream<String> java =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "com.microsoft.playwright.CLI");
    List<String> command = Stream.concat(java, Stream.of(arguments)).toList();
    return new InstallCommand("playwright " + String.join(" ", arguments), command, environment)
        .run(Duration.ofMinutes(10), attempts);
  }
}
