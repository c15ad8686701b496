package dev.berth.chromium;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Starts a browser and believes it only after it has rendered a page. */
final class BrowserLaunch {
  private static final double TIMEOUT_MS = 60_000;
  private static final List<String> FLAGS =
      List.of(
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--disable-quic",
          "--use-fake-device-for-media-stream");

  private final Playwright playwright;
  private final Attempts attempts;

  BrowserLaunch(Playwright playwright, Attempts attempts) {
    this.playwright = playwright;
    this.attempts = attempts;
  }

  Optional<Browser> of(Path executable) {
    return start(executable.toString(), new LaunchOptions().setExecutablePath(executable));
  }

  /** Starts the build that Playwright keeps in its own cache, if it is there. */
  Optional<Browser> ofPlaywright() {
    return start("Playwright's Chromium", new LaunchOptions());
  }

  private Optional<Browser> start(String name, LaunchOptions options) {
    try {
      Browser browser = playwright.chromium().launch(options.setArgs(FLAGS).setTimeout(TIMEOUT_MS));
      return answers(browser, name);
    } catch (PlaywrightException e) {
      attempts.add(name + ": " + firstLine(e));
      return Optional.empty();
    }
  }

  private Optional<Browser> answers(Browser browser, String name) {
    try (Page page = browser.newPage()) {
      page.setContent("<title>rendered</title>");
      if (page.title().equals("rendered")) {
        System.out.println("Browser tests use " + name + " " + browser.version());
        return Optional.of(browser);
      }
    }
    attempts.add(name + ": starts, but renders nothing");
    browser.close();
    return Optional.empty();
  }

  private static String firstLine(PlaywrightException e) {
    return e.getMessage()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("Error {"))
        .findFirst()
        .orElse("no reason given")
        .replaceFirst("^message='", "");
  }
}
