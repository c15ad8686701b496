package dev.berth.e2e.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads and writes files on everything that a browser may have. */
@ChromiumTest
class FilesChromiumIT {
  private static final String OUTCOME =
      "call => Promise.resolve().then(() => call(berth.files)).then("
          + "value => 'kept ' + JSON.stringify(value),"
          + " failure => [failure.name, failure.code, failure.message].join(' '))";

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve() {
    FilesSite.serve(server);
  }

  @ParameterizedTest
  @ValueSource(strings = {"opfs", "indexeddb", "memory", FilesSite.DEVICE, FilesSite.OLD_DEVICE})
  void whatIsWrittenIsReadListedAndRemoved(String backing, Page page, PageErrors errors) {
    expectComplaint(backing, errors);
    FilesSite.limitTo(backing, page);
    open(page);

    Object seen =
        page.evaluate(
            """
            (async () => {
              const files = berth.files, seen = [];
              seen.push((await files.usage()).backing);
              await files.write('notes/a.txt', '\\uFEFFgr\\u00fc\\u00df \\u{1F600}');
              await files.write('notes/b.bin', new Uint8Array([0, 255, 10]).subarray(1));
              await files.write('c', new Blob(['blob']));
              await files.write('c', new Uint8Array([104, 105]).buffer);
              await files.write('empty', '');
              await files.shared.write('c', 'of all');
              seen.push(await files.read('notes/a.txt') === '\\uFEFFgr\\u00fc\\u00df \\u{1F600}');
              const bytes = await files.read('notes/b.bin', {as: 'bytes'});
              seen.push(bytes instanceof Uint8Array, bytes.join('-'));
              seen.push(await files.read('c'), await files.shared.read('c'));
              seen.push(await files.read('empty') === '');
              const all = await files.list();
              seen.push(all.map(file => file.name + ':' + file.size).join(' '));
              seen.push(all.every(file => Math.abs(Date.now() - file.savedAt) < 60000));
              seen.push((await files.list('notes')).length);
              await files.remove('notes/a.txt');
              await files.remove('notes/a.txt');
              seen.push((await files.list()).map(file => file.name).join(' '));
              return seen.join(', ');
            })()\
            """);

    assertThat(seen)
        .isEqualTo(
            FilesSite.named(backing)
                + ", true, true, 255-10, hi, of all, true, c:2 empty:0 notes/a.txt:14"
                + " notes/b.bin:2, true, 2, c empty notes/b.bin");
  }

  @ParameterizedTest
  @CsvSource({"opfs, kept", "indexeddb, kept", "memory, FILE_NOT_FOUND"})
  void filesOutliveAReloadWhereADeviceKeepsThem(
      String backing, String then, Page page, PageErrors errors) {
    expectComplaint(backing, errors);
    FilesSite.limitTo(backing, page);
    open(page);
    page.evaluate("berth.files.write('a', 'x'.repeat(3 << 20))");

    open(page);

    assertThat(
            page.evaluate(
                "berth.files.read('a').then(text => text.length === 3 << 20 && 'kept',"
                    + " failure => failure.code)"))
        .isEqualTo(then);
  }

  @Test
  void theirPartIsLoadedByTheFirstCall(Page page) {
    open(page);
    page.evaluate("berth.files");
    assertThat(server.requestsFor(FilesSite.PART)).isZero();

    page.evaluate("Promise.all([berth.files.list(), berth.files.usage()])");

    assertThat(server.requestsFor(FilesSite.PART)).isPositive();
  }

  @Test
  void withoutThePartEveryCallSaysSo(Page page, PageErrors errors) {
    errors.expect("bootstrap.files.js");
    errors.expect("404");
    server.answer(FilesSite.PART, Answer.notFound());
    open(page);

    assertThat(outcome(page, "files => files.list()"))
        .startsWith("BerthError SCRIPT_FAILED")
        .contains("bootstrap.files.js");
  }

  @ParameterizedTest
  @ValueSource(strings = {"opfs", "indexeddb", "memory", FilesSite.DEVICE, FilesSite.OLD_DEVICE})
  void eachMicroFrontendHasFilesOfItsOwn(String backing, Page page, PageErrors errors) {
    expectComplaint(backing, errors);
    FilesSite.limitTo(backing, page);
    open(page);
    page.evaluate("berth.files.write('a', 'of home').then(() => berth.navigate('/far'))");

    assertThat(outcome(page, "files => files.read('a')")).contains("FILE_NOT_FOUND");
    page.evaluate("berth.files.write('a', 'of far').then(() => berth.navigate('/'))");

    assertThat(outcome(page, "files => files.read('a')")).isEqualTo("kept \"of home\"");
  }

  @Test
  void whatMakesNoSenseIsRefused(Page page) {
    open(page);

    assertThat(outcome(page, "files => files.write('../a', '')"))
        .startsWith("BerthError STORAGE_INVALID '../a' is no name of a file");
    assertThat(outcome(page, "files => files.read()")).startsWith("BerthError STORAGE_INVALID");
    assertThat(outcome(page, "files => files.write('a', {b: 1})"))
        .startsWith("BerthError STORAGE_INVALID 'a' was not written: give a text");
    assertThat(outcome(page, "files => files.read('a', {as: 'json'})"))
        .startsWith("BerthError STORAGE_INVALID A file cannot be read as 'json'");
    assertThat(outcome(page, "files => files.read('a')"))
        .startsWith("BerthError FILE_NOT_FOUND There is no file 'a'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"opfs", "indexeddb", FilesSite.DEVICE, FilesSite.OLD_DEVICE})
  void usageTellsWhatThereIsRoomFor(String backing, Page page) {
    FilesSite.limitTo(backing, page);
    page.addInitScript(FilesSite.NOISE);
    open(page);
    page.evaluate("berth.files.write('a', noise(1))");

    assertThat(
            page.evaluate(
                "berth.files.usage().then(u => [u.used >= 1 << 20, u.quota > u.used,"
                    + " typeof u.persistent, u.backing].join())"))
        .isEqualTo("true,true,boolean," + FilesSite.named(backing));
  }

  @ParameterizedTest
  @ValueSource(strings = {"opfs", "indexeddb", "memory", FilesSite.DEVICE, FilesSite.OLD_DEVICE})
  void progressIsToldInBytes(String backing, Page page, PageErrors errors) {
    errors.expect("not mine");
    expectComplaint(backing, errors);
    FilesSite.limitTo(backing, page);
    open(page);

    Object told =
        page.evaluate(
            """
            (async () => {
              const told = [], onProgress = (done, total) => {
                told.push(done + '/' + total);
                if (done < total) throw new Error('not mine');
              };
              await berth.files.write('a', 'x'.repeat((1 << 20) + 1), {onProgress});
              await berth.files.read('a', {onProgress});
              return told.join(' ');
            })()\
            """);

    assertThat(told).isEqualTo("1048576/1048577 1048577/1048577 1048576/1048577 1048577/1048577");
  }

  @Test
  void bytesAreTakenAsTheyAreAtTheCall(Page page) {
    open(page);

    assertThat(
            page.evaluate(
                "(async () => { const bytes = new Uint8Array([1, 2]); const written ="
                    + " berth.files.write('a', bytes); bytes[0] = 9; await written; return (await"
                    + " berth.files.read('a', {as: 'bytes'})).join() })()"))
        .isEqualTo("1,2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"opfs", "indexeddb", "memory", FilesSite.DEVICE, FilesSite.OLD_DEVICE})
  void aSignalEndsAWriteAsItEndsAFetch(String backing, Page page, PageErrors errors) {
    expectComplaint(backing, errors);
    FilesSite.limitTo(backing, page);
    open(page);
    page.evaluate("berth.files.write('a', 'older')");

    assertThat(
            page.evaluate(
                """
                (async () => {
                  const control = new AbortController();
                  const seen = [];
                  await berth.files.write('a', 'x'.repeat(9 << 20),
                    {signal: control.signal, onProgress: () => control.abort()})
                    .catch(failure => seen.push(failure === control.signal.reason, failure.name));
                  await berth.files.read('a', {signal: control.signal})
                    .catch(failure => seen.push(failure.name));
                  seen.push(await berth.files.read('a'), (await berth.files.list()).length);
                  return seen.join();
                })()\
                """))
        .isEqualTo("true,AbortError,AbortError,older,1");
  }

  @Test
  void aWriteGoesOnWhenItsMicroFrontendLeavesAndTellsItNothing(Page page) {
    server.answer(
        "/far.html",
        EntryPoints.withScript(
            "Far",
            "berth.lifecycle({unmount() { berth.files.write('draft', 'x'.repeat(5 << 20),"
                + " {onProgress: () => outside.push('progress')})"
                + ".then(() => outside.push('written')) } })"));
    page.addInitScript("window.outside = []");
    open(page);
    page.evaluate("berth.navigate('/far')");
    page.evaluate("berth.navigate('/')");
    page.evaluate("berth.navigate('/far')");

    page.waitForFunction(
        "berth.files.list().then(all => all.length === 1 && all[0].size === 5 << 20)");

    assertThat(page.evaluate("outside.join()")).isEqualTo("");
  }

  @Test
  void aWriteWithTheSignalOfTheMicroFrontendEndsWithIt(Page page) {
    server.answer(
        "/far.html",
        EntryPoints.withScript(
            "Far",
            "berth.lifecycle({mount(ctx) { return new Promise(begun =>"
                + " { outside.done = berth.files.write('a', 'x'.repeat(64 << 20),"
                + " {signal: ctx.signal, onProgress: begun}).catch(() => 0) }) } })"));
    page.addInitScript("window.outside = {}");
    open(page);
    page.evaluate("berth.navigate('/far')");
    page.evaluate("berth.navigate('/')");
    page.waitForFunction(
        "navigator.locks.query().then(now => !now.held.some(lock =>"
            + " /^berth:files/.test(lock.name)))");
    page.evaluate("berth.navigate('/far')");

    assertThat(page.evaluate("berth.files.list().then(all => all.length)")).isEqualTo(0);
  }

  private void open(Page page) {
    FilesSite.open(server, page);
  }

  private static String outcome(Page page, String call) {
    return page.evaluate("(" + OUTCOME + ")(" + call + ")").toString();
  }

  private static void expectComplaint(String backing, PageErrors errors) {
    if (backing.equals("memory")) {
      errors.expect("STORAGE_UNAVAILABLE");
    }
  }
}
