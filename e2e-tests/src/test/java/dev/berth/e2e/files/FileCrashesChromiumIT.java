package dev.berth.e2e.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.FixtureServer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tabs that end in the middle of a write leave the old file or the new one, and nothing else. */
@ChromiumTest
class FileCrashesChromiumIT {
  private static final int PIECES = 24;
  private static final int LARGE = PIECES << 20;

  /** Begins a write, and comes back when some pieces of it are done. */
  private static final String BEGIN =
      """
      ([size, pieces]) => new Promise(begun => {
        let told = 0;
        berth.files.write('a', 'n'.repeat(size), {onProgress: () => ++told == pieces && begun()});
      })\
      """;

  private static final String FOUND =
      "berth.files.read('a').then(text => [...new Set(text)].join('') + text.length)";

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve() {
    FilesSite.serve(server);
    server.answer("/plain", Answer.html("<!doctype html><title>Plain</title>"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 12, PIECES})
  void aTabThatIsClosedLeavesAWholeFile(int pieces, Page page, BrowserContext context) {
    begin("opfs", pieces, page);
    page.close();

    assertThat(whatIsThere("opfs", context)).isIn("o5000 a", "n" + LARGE + " a");
  }

  @ParameterizedTest
  @CsvSource({
    "opfs, 1", "opfs, 12", "opfs, " + PIECES,
    "indexeddb, 1", "indexeddb, 12", "indexeddb, " + PIECES
  })
  void aTabWhoseProcessIsKilledLeavesAWholeFile(
      String backing, int pieces, Page page, BrowserContext context) {
    begin(backing, pieces, page);
    kill(page);

    String name = backing.equals("opfs") ? "a" : "-home,a";
    assertThat(whatIsThere(backing, context)).isIn("o5000 " + name, "n" + LARGE + " " + name);
  }

  /** Else the sweeping would have had nothing to do above. */
  @ParameterizedTest
  @ValueSource(ints = {1, 12})
  void aKilledTabHasLeftWhatItWrote(int pieces, Page page, BrowserContext context) {
    begin("opfs", pieces, page);
    kill(page);

    Page plain = context.newPage();
    plain.navigate(server.url("/plain"));

    assertThat(plain.evaluate(FileFaultsChromiumIT.ON_THE_DEVICE).toString().split(","))
        .hasSize(2)
        .anyMatch(name -> name.startsWith("."));
  }

  private void begin(String backing, int pieces, Page page) {
    FilesSite.limitTo(backing, page);
    FilesSite.open(server, page);
    page.evaluate("berth.files.write('a', 'o'.repeat(5000))");
    page.evaluate(BEGIN, List.of(LARGE, pieces));
  }

  /** Chromium's own address for ending the process that shows a page, where it stands. */
  private static void kill(Page page) {
    assertThatThrownBy(() -> page.navigate("chrome://crash"))
        .isInstanceOf(PlaywrightException.class)
        .hasMessageContaining("crash");
  }

  /** The file as a new tab reads it, and all that is stored then. */
  private String whatIsThere(String backing, BrowserContext context) {
    Page next = context.newPage();
    FilesSite.limitTo(backing, next);
    next.navigate(server.url("/plain"));
    next.waitForFunction(
        "navigator.locks.query().then(now =>"
            + " !now.held.some(lock => lock.name.startsWith('berth:files:')))");
    FilesSite.open(server, next);
    Object found = next.evaluate(FOUND);
    Object stored =
        next.evaluate(
            backing.equals("opfs")
                ? FileFaultsChromiumIT.ON_THE_DEVICE
                : FileFaultsChromiumIT.IN_THE_DATABASE);
    return found + " " + stored;
  }
}
