package dev.berth.e2e.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.site.FixtureServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes files on the emulated file system of a television, while things go wrong. */
@ChromiumTest
class DeviceFilesChromiumIT {
  /** What the television has of the files of home, whatever berth.files says. */
  private static final String ON_THE_DEVICE =
      """
      new Promise(done => tizen.filesystem.resolve('wgt-private/berth/of-home', folder =>
        folder.listFiles(files => done(files.map(file => file.name + ':' + file.fileSize).join()))))
      """;

  /**
   * Has each step of a write fail once, alone or with all that come after it, and tells what is
   * there then.
   */
  private static final String SCENARIO =
      """
      async onward => {
        const seen = new Set(), disk = berthEmulation.disk, large = 'n'.repeat((1 << 20) + 1);
        await berth.files.write('a', 'older');
        let steps = 0;
        disk.fails = () => { steps++ };
        await berth.files.write('b', large);
        const all = steps;
        for (let n = 0; n < all; n++) {
          steps = 0;
          disk.fails = () => onward ? steps++ >= n : steps++ === n;
          const outcome = await berth.files.write('a', large).then(() => 'kept', e => e.code);
          disk.fails = null;
          const now = await berth.files.read('a');
          seen.add(outcome + ' ' + (now === 'older' ? 'old' : now === large ? 'new' : 'half'));
        }
        return all + ': ' + [...seen].join(', ');
      }
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve() {
    FilesSite.serve(server);
  }

  @ParameterizedTest
  @CsvSource({
    FilesSite.DEVICE + ", false, 5", FilesSite.OLD_DEVICE + ", false, 5",
    FilesSite.DEVICE + ", true, 5", FilesSite.OLD_DEVICE + ", true, 5"
  })
  void whateverStepOfAWriteADeviceRefusesTheOldFileIsThere(
      String device, boolean onward, int steps, Page page) {
    open(device, page);

    assertThat(page.evaluate(SCENARIO, onward)).isEqualTo(steps + ": STORAGE_UNAVAILABLE old");
    assertThat(page.evaluate("berth.files.list().then(all => all.map(file => file.name).join())"))
        .isEqualTo("a,b");
  }

  /** It calls that an input or output error, as it does everything. */
  @ParameterizedTest
  @ValueSource(strings = {FilesSite.DEVICE, FilesSite.OLD_DEVICE})
  void aDeviceThatIsFullIsToldFromOneThatIsBroken(String device, Page page) {
    open(device, page);
    page.evaluate("berth.files.write('a', 'older')");
    page.evaluate("berthEmulation.disk.room = 3 << 20");

    assertThat(
            page.evaluate(
                """
                berth.files.write('a', 'n'.repeat(4 << 20)).then(() => 'kept', e => e.code)
                  .then(async code => code + ' ' + await berth.files.read('a'))\
                """))
        .isEqualTo("STORAGE_FULL older");
    assertThat(page.evaluate(ON_THE_DEVICE)).isEqualTo("a:5");
  }

  @Test
  void whatADeadWriteHasLeftIsSweptAway(Page page) {
    open(FilesSite.DEVICE, page);
    page.evaluate(
        """
        new Promise(done => tizen.filesystem.openFile('wgt-private/berth/of-home/.dead', 'w')
          .writeBlobNonBlocking(new Blob(['half']), done))\
        """);
    assertThat(page.evaluate(ON_THE_DEVICE)).isEqualTo(".dead:4");

    assertThat(page.evaluate("berth.files.list().then(all => all.length)")).isEqualTo(0);
    assertThat(page.evaluate(ON_THE_DEVICE)).isEqualTo("");
  }

  @Test
  void withoutThePrivilegeFilesAreWhereTheBrowserKeepsThem(Page page) {
    open(FilesSite.DEVICE, page);
    page.evaluate("berthEmulation.disk.allowed = false");

    assertThat(
            page.evaluate(
                "berth.files.write('a', 'x').then(async () => (await"
                    + " berth.files.usage()).backing)"))
        .isEqualTo("opfs");
  }

  private void open(String device, Page page) {
    FilesSite.limitTo(device, page);
    FilesSite.open(server, page);
  }
}
