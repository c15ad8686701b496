package dev.berth.chromium;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lists the Chromium-like browsers that are installed where such browsers usually are: first the
 * one without windows, which opens a page in a third of the time that others need.
 */
final class InstalledBrowsers {
  private static final int LARGEST_SCRIPT = 8192;
  private static final List<String> ON_WINDOWS =
      List.of(
          "Google/Chrome/Application/chrome.exe",
          "Chromium/Application/chrome.exe",
          "Microsoft/Edge/Application/msedge.exe");
  private static final List<String> ON_MAC =
      List.of(
          "Google Chrome.app/Contents/MacOS/Google Chrome",
          "Chromium.app/Contents/MacOS/Chromium",
          "Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
  private static final List<String> ELSEWHERE =
      List.of(
          "chromium-headless-shell",
          "chromium",
          "google-chrome-stable",
          "google-chrome",
          "chrome",
          "chromium-browser",
          "microsoft-edge");

  private InstalledBrowsers() {}

  static List<Path> list() {
    return candidates()
        .filter(Files::isExecutable)
        .filter(file -> !isSnap(file))
        .distinct()
        .toList();
  }

  private static Stream<Path> candidates() {
    if (Environment.isWindows()) {
      Stream<Path> folders =
          Stream.of("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
              .map(Environment::value)
              .flatMap(Optional::stream)
              .map(Path::of);
      return each(folders, ON_WINDOWS);
    }
    if (Environment.isMac()) {
      return each(
          Stream.of(Path.of("/Applications"), Environment.home().resolve("Applications")), ON_MAC);
    }
    Stream<Path> usual =
        Stream.of("/usr/bin", "/usr/local/bin", "/opt/google/chrome").map(Path::of);
    return each(Stream.concat(Environment.searchPath(), usual), ELSEWHERE);
  }

  private static Stream<Path> each(Stream<Path> folders, List<String> names) {
    return folders.flatMap(folder -> names.stream().map(folder::resolve));
  }

  /** Whether a file is of snap, or Ubuntu's script of a few lines that only asks for snap. */
  private static boolean isSnap(Path file) {
    try {
      return file.toString().contains("/snap/")
          || Files.size(file) < LARGEST_SCRIPT
              && Files.readString(file, StandardCharsets.ISO_8859_1).contains("snap install");
    } catch (IOException e) {
      return true;
    }
  }
}
