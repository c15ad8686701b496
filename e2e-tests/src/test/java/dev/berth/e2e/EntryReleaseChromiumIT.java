package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.berth.e2e.site.RawServer.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Entry points that are larger than any page, or another file than was released. */
@ChromiumTest
class EntryReleaseChromiumIT extends RawEntry {
  private static final byte[] MEGABYTE = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
  private static final String SCRIPTED = PAGE + "<script>document.title = 'has run'</script>";

  private final AtomicBoolean refused = new AtomicBoolean();

  @Test
  void aFileThatAnnouncesTooMuchIsRefusedUnread(Page page, PageErrors errors) {
    errors.expect(FAR);
    raw.says(FAR, out -> megabytes(20, out, head("200 OK", HTML, "Content-Length: 20971520")));

    assertThat(failure(page)).contains("is larger than 16 MB").endsWith("[ENTRY_INVALID]");

    await().untilTrue(refused);
  }

  @Test
  void aFileThatGoesOnAndOnIsStoppedWhileItIsRead(Page page, PageErrors errors) {
    errors.expect(FAR);
    raw.says(FAR, out -> megabytes(200, out, head("200 OK", HTML)));

    assertThat(failure(page)).contains("is larger than 16 MB").endsWith("[ENTRY_INVALID]");

    await().untilTrue(refused);
    page.evaluate("berth.navigate('/')");
    assertThat(page.locator("h1")).hasText("Home");
  }

  @Test
  void aLargePageThatIsNotTooLargeIsShown(Page page) {
    raw.says(FAR, out -> megabytes(15, out, head("200 OK", HTML) + PAGE + "<p>"));

    go(page);

    assertThat(page.locator("h1")).hasText("Far");
    assertThat(page.evaluate("document.querySelector('p').textContent.length"))
        .isEqualTo(15 * MEGABYTE.length);
  }

  @Test
  void theFileThatWasReleasedIsShown(Page page) {
    raw.says(FAR, page(SCRIPTED));
    routeTo("\"integrity\": \"" + hash(SCRIPTED) + "\"", page);

    go(page);

    assertThat(page).hasTitle("has run");
  }

  @Test
  void anotherFileThanWasReleasedIsNotRunAndBothHashesAreNamed(Page page, PageErrors errors) {
    errors.expect(FAR);
    raw.says(FAR, page(SCRIPTED));
    routeTo("\"integrity\": \"" + hash(PAGE) + "\"", page);

    assertThat(failure(page))
        .contains("does not hash to " + hash(PAGE) + ", but to " + hash(SCRIPTED))
        .contains("microFrontends.far.integrity")
        .endsWith("[INTEGRITY_MISMATCH]");
    assertThat(page).not().hasTitle("has run");
  }

  @Test
  void aMissingFileIsMissingWhateverItsHash(Page page, PageErrors errors) {
    errors.expect(FAR);
    raw.says(FAR, status("404 None"));
    routeTo("\"integrity\": \"" + hash(PAGE) + "\"", page);

    assertThat(failure(page)).contains("answered 404").endsWith("[ENTRY_UNREACHABLE]");
  }

  private void megabytes(int count, OutputStream out, String start) throws IOException {
    try {
      out.write(start.getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < count; i++) {
        out.write(MEGABYTE);
      }
    } catch (IOException closed) {
      refused.set(true);
      throw closed;
    }
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-384").digest(text.getBytes(StandardCharsets.US_ASCII));
      return "sha384-" + Base64.getEncoder().encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
