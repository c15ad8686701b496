package dev.berth.e2e.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.FixtureServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes files while things go wrong: a file is the old one or the new one, and never a half. */
@ChromiumTest
class FileFaultsChromiumIT {
  private static final int LARGE = 24 << 20;

  /** What a browser has of the files of home, whatever berth.files says. */
  static final String ON_THE_DEVICE =
      """
      (async () => {
        const root = await navigator.storage.getDirectory();
        const names = [];
        const folder = await (await root.getDirectoryHandle('berth')).getDirectoryHandle('of-home');
        for await (const name of folder.keys()) names.push(name);
        return names.join();
      })()
      """;

  static final String IN_THE_DATABASE =
      """
      new Promise(done => {
        indexedDB.open('berth-files').onsuccess = ({target}) => {
          const step = target.result.transaction(['files', 'data']);
          const names = [], both = ['files', 'data'].map(name => step.objectStore(name).getAllKeys());
          step.oncomplete = () => {
            done([...new Set(both.flatMap(keys => keys.result.map(String)))].join(' '));
            target.result.close();
          };
        };
      })
      """;

  /**
   * Has one call of the functions fail, each counted from now on, and tells how many there were.
   */
  private static final String FAULTS =
      """
      window.calls = 0;
      window.refused = -1;
      const refuse = (type, name) => {
        const real = type.prototype[name];
        type.prototype[name] = function (...args) {
          if (calls++ === refused) {
            const failure = new DOMException('no room', 'QuotaExceededError');
            if (type === IDBObjectStore) throw failure;
            return Promise.reject(failure);
          }
          return real.apply(this, args);
        };
      };
      refuse(FileSystemDirectoryHandle, 'getFileHandle');
      refuse(FileSystemFileHandle, 'createWritable');
      refuse(FileSystemFileHandle, 'move');
      refuse(FileSystemWritableFileStream, 'write');
      refuse(FileSystemWritableFileStream, 'close');
      refuse(IDBObjectStore, 'put');
      """;

  private static final String SWITCHED_OFF =
      """
      const refused = () => { throw new DOMException('Denied.', 'SecurityError') };
      const refuse = (type, ...names) => names.forEach(name => {
        type.prototype[name] = async () => refused();
      });
      Object.defineProperty(window, 'indexedDB', {get: refused});
      refuse(StorageManager, 'getDirectory', 'estimate', 'persist', 'persisted');
      refuse(LockManager, 'request', 'query');
      """;

  /** Refuses each of the writes once, and tells what is there then. */
  private static final String SCENARIO =
      """
      (async () => {
        const seen = new Set(), large = 'n'.repeat((1 << 20) + 1);
        await berth.files.write('a', 'older');
        calls = 0;
        await berth.files.write('b', large);
        const all = calls;
        for (let n = 0; n < all; n++) {
          calls = 0;
          refused = n;
          const outcome = await berth.files.write('a', large).then(() => 'kept', e => e.code);
          refused = -1;
          const now = await berth.files.read('a');
          seen.add(outcome + ' ' + (now === 'older' ? 'old' : now === large ? 'new' : 'half'));
        }
        return all + ': ' + [...seen].join(', ') + ' / ' + (await berth.files.list()).length;
      })()
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve() {
    FilesSite.serve(server);
  }

  @Test
  void whateverWriteOfItsFileSystemABrowserRefusesTheOldFileIsThere(Page page) {
    page.addInitScript(FAULTS);
    FilesSite.open(server, page);

    assertThat(page.evaluate(SCENARIO)).isEqualTo("7: STORAGE_FULL old / 2");
    assertThat(page.evaluate(ON_THE_DEVICE).toString().split(",")).containsOnly("a", "b");
  }

  @Test
  void whateverWriteOfADatabaseABrowserRefusesTheOldFileIsThere(Page page) {
    page.addInitScript(FAULTS);
    FilesSite.limitTo("indexeddb", page);
    FilesSite.open(server, page);

    assertThat(page.evaluate(SCENARIO)).isEqualTo("4: STORAGE_FULL old / 2");
    assertThat(page.evaluate(IN_THE_DATABASE)).isEqualTo("-home,a -home,b");
  }

  @Test
  void aBrowserThatIsFullStillHasItsFiles(Page page) {
    page.addInitScript(FAULTS);
    FilesSite.open(server, page);
    page.evaluate("berth.files.write('a', 'older')");
    page.addInitScript("window.refused = 0");
    FilesSite.open(server, page);

    assertThat(
            page.evaluate(
                "berth.files.read('a').then(async text => text + (await"
                    + " berth.files.usage()).backing)"))
        .isEqualTo("olderopfs");
  }

  /** The browser itself refuses, when it stores what was written. */
  @ParameterizedTest
  @ValueSource(strings = {"opfs", "indexeddb"})
  void whereThereIsNoRoomTheOldFileIsThere(String backing, Page page, BrowserContext context) {
    FilesSite.limitTo(backing, page);
    page.addInitScript(FilesSite.NOISE);
    FilesSite.open(server, page);
    JsonObject quota = new JsonObject();
    quota.addProperty("origin", server.url("/"));
    quota.addProperty("quotaSize", LARGE / 3);
    context.newCDPSession(page).send("Storage.overrideQuotaForOrigin", quota);
    page.evaluate("berth.files.write('a', 'older')");

    Object outcome =
        page.evaluate(
            """
            berth.files.write('a', noise(24)).then(() => 'kept', e => e.code)
              .then(async code => [code, (await berth.files.read('a')).slice(0, 9),
                (await berth.files.list()).length].join())\
            """);

    assertThat(outcome).isEqualTo("STORAGE_FULL,older,1");
  }

  @Test
  void aBrowserThatRefusesEveryAccessHoldsFilesInMemory(Page page, PageErrors errors) {
    errors.expect("STORAGE_UNAVAILABLE");
    page.addInitScript(SWITCHED_OFF);
    FilesSite.open(server, page);

    assertThat(
            page.evaluate(
                """
                (async () => {
                  await berth.files.write('a', 'text');
                  const {used, quota, persistent, backing} = await berth.files.usage();
                  return [await berth.files.read('a'), (await berth.files.list()).length,
                    used, quota, persistent, backing].join();
                })()\
                """))
        .isEqualTo("text,1,4,0,false,memory");
  }

  @Test
  void whatAnotherTabWritesIsNotTakenForWhatIsLeft(Page page, BrowserContext context) {
    FilesSite.open(server, page);
    page.evaluate(
        """
        size => new Promise(begun => {
          window.written = berth.files.write('a', 'n'.repeat(size), {onProgress: begun});
        })\
        """,
        LARGE);

    Page other = context.newPage();
    FilesSite.open(server, other);
    other.evaluate("berth.files.list()");
    page.evaluate("written");

    assertThat(other.evaluate("berth.files.read('a').then(text => text.length)")).isEqualTo(LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"opfs", "indexeddb"})
  void twoTabsThatWriteTheSameFileNeverReadAHalf(
      String backing, Page page, BrowserContext context) {
    FilesSite.limitTo(backing, page);
    FilesSite.open(server, page);
    Page other = context.newPage();
    FilesSite.limitTo(backing, other);
    FilesSite.open(server, other);
    page.evaluate("berth.files.write('a', 'x'.repeat(300000))");
    String race =
        """
        letter => { window.done = (async () => {
          const seen = new Set();
          for (let i = 1; i <= 10; i++) {
            await berth.files.write('a', letter.repeat(300000 * i));
            await berth.files.write('own-' + letter + i, letter);
            const text = await berth.files.read('a');
            seen.add(new Set(text).size + ' ' + text.length % 300000);
          }
          return [...seen].join(', ');
        })() }\
        """;

    page.evaluate(race, "x");
    other.evaluate(race, "y");

    assertThat(page.evaluate("done")).isEqualTo("1 0");
    assertThat(other.evaluate("done")).isEqualTo("1 0");
    assertThat(page.evaluate("berth.files.list().then(all => all.length)")).isEqualTo(21);
  }
}
