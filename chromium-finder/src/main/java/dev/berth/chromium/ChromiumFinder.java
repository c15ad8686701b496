package dev.berth.chromium;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Looks for a Chromium that renders a page: the one the user names, one on this machine,
 * Playwright's own, and then installs one.
 */
final class ChromiumFinder {
  private static final String NAMED = "E2E_BROWSER";
  private static final String INSTALL = "E2E_INSTALL";

  private final Attempts attempts = new Attempts();
  private final BrowserLaunch launch;

  ChromiumFinder(Playwright playwright) {
    launch = new BrowserLaunch(playwright, attempts);
  }

  Browser find() {
    return namedByTheUser()
        .orElseGet(() -> present().or(this::installed).orElseThrow(attempts::exhausted));
  }

  /** What the user names is used, or nothing is: another browser would be a surprise. */
  private Optional<Browser> namedByTheUser() {
    return Environment.value(NAMED)
        .map(path -> launch.of(Path.of(path)).orElseThrow(attempts::exhausted));
  }

  private Optional<Browser> present() {
    return InstalledBrowsers.list().stream()
        .map(launch::of)
        .flatMap(Optional::stream)
        .findFirst()
        .or(launch::ofPlaywright);
  }

  private Optional<Browser> installed() {
    if (Environment.value(INSTALL).filter("false"::equals).isPresent()) {
      attempts.add(INSTALL + "=false: nothing was installed");
      return Optional.empty();
    }
    try (InstallationLock lock = InstallationLock.await()) {
      return afterWaiting(lock).or(this::installedByPlaywright).or(this::installedByApt);
    }
  }

  private Optional<Browser> afterWaiting(InstallationLock lock) {
    return lock.wasContended() ? present() : Optional.empty();
  }

  private Optional<Browser> installedByPlaywright() {
    return new BrowserInstallation(attempts).byPlaywright()
        ? launch.ofPlaywright()
        : Optional.empty();
  }

  private Optional<Browser> installedByApt() {
    BrowserInstallation installation = new BrowserInstallation(attempts);
    if (!installation.byApt()) {
      return Optional.empty();
    }
    // Where the package is only a stub for snap, Playwright's own browser may lack libraries.
    return present()
        .or(() -> installation.ofLibraries() ? launch.ofPlaywright() : Optional.empty());
  }
}
