package dev.berth.e2e.purity;

import static dev.berth.e2e.site.RawServer.head;
import static dev.berth.e2e.site.RawServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.chromium.PageErrors;
import dev.berth.e2e.chromium.Until;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.RawServer;
import dev.berth.e2e.site.Shells;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a micro-frontend had under way ends with it, and it hears nothing of the end: in a browser
 * the scripts of a page that is left run no more.
 */
@ChromiumTest
class EndingsChromiumIT {
  /** What is held as long as the browser wants it. */
  private static final List<String> HELD =
      List.of("/never", "/part", "/form", "/program", "/events");

  /** Notes what the micro-frontend hears when it has gone. */
  private static final String NOTES =
      """
      window.shell = {notes: [], pause: setTimeout.bind(window)};
      window.note = what => { if (shell.left) shell.notes.push(String(what && what.type || what)); };
      window.hear = promise => void promise.then(note, note);
      window.listen = (target, ...types) => types.forEach(type => {
        target['on' + type] = note;
        target.addEventListener(type, note);
      });
      """;

  private static final String ROUTES =
      """
      {"version": 1,
       "microFrontends": {"home": {"entry": "/home.html"}, "busy": {"entry": "/busy.html"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/busy", "mfe": "busy"}]}
      """;

  /** Its listener is there before the micro-frontend, and after the bootstrap. */
  private static final String SHELL =
      Shells.plain().replace("</head>", "<script defer src=/shell.js></script></head>");

  @RegisterExtension final FixtureServer server = new FixtureServer();
  @RegisterExtension final RawServer raw = new RawServer();

  static List<Ending> endings() {
    return Ending.all();
  }

  @BeforeEach
  void serve() {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/home.html", EntryPoints.named("Home"));
    server.answer("/never", EntryPoints.named("Never").heldBy(new CountDownLatch(1)));
    raw.holds("/never", "");
    raw.holds("/part", head("200 OK", "Content-Type: text/css") + "part");
    raw.holds("/events", head("200 OK", "Content-Type: text/event-stream") + ":\n\n");
    raw.holds("/program", head("200 OK", "Content-Type: application/wasm") + "\0asm");
    raw.holds("/form", head("200 OK", "Content-Type: multipart/form-data; boundary=x") + "--x\r\n");
  }

  @ParameterizedTest
  @MethodSource("endings")
  void nothingIsHeardOfTheEnd(Ending ending, Page page, PageErrors errors) {
    errors.expect("WebSocket connection to");
    open(page, ending.code());

    leave(page);

    assertThat(page.evaluate("shell.notes")).isEqualTo(List.of());
  }

  /** Browsers differ in what they say of a body, so that the page opened alone tells. */
  @Test
  void whatItBeginsAndEndsItselfIsHeard(Page page) {
    open(
        page,
        """
        shell.left = 1;
        const stop = new AbortController(), {signal} = stop;
        hear(fetch(RAW + '/never', {signal}));
        const {body} = await fetch(RAW + '/part', {signal}), reader = body.getReader();
        await reader.read();
        hear(reader.read());
        const request = new XMLHttpRequest();
        request.open('GET', RAW + '/never');
        request.send();
        request.onabort = note;
        stop.abort('reason');
        request.abort();
        await new Promise(done => shell.pause(done, 100));
        """);

    List<?> heard = (List<?>) page.evaluate("shell.notes.sort()");
    page.navigate(server.url("/busy.html"));
    page.evaluate("shell.begun");
    assertThat(heard).hasSize(3).isEqualTo(page.evaluate("shell.notes.sort()"));
  }

  @Test
  void aBodyEndsThoughNobodyHoldsItsAnswer(Page page) {
    open(page, "hear((await fetch(RAW + '/part')).text());");
    page.context().newCDPSession(page).send("HeapProfiler.collectGarbage");

    leave(page);

    assertThat(raw.endsOf("/part")).isEqualTo(1);
    assertThat(page.evaluate("shell.notes")).isEqualTo(List.of());
  }

  @Test
  void theShellHearsOfItsOwn(Page page) {
    CountDownLatch gate = sayLonger();
    server.answer(
        "/shell.js",
        Answer.script(
            "addEventListener('ask', () => fetch(RAW + '/long').then(got => {"
                + "shell.asked = 1; return got.text() }).then(text => { shell.got = text }))"));
    server.answer("/", Answer.html(SHELL));
    open(page, "");
    page.evaluate("dispatchEvent(new Event('ask'))");
    page.waitForFunction("shell.asked");

    leave(page);
    gate.countDown();

    page.waitForFunction("shell.got == 'longer'");
  }

  @Test
  void aKeptPageHearsOfItWhenItIsBack(Page page) {
    CountDownLatch gate = sayLonger();
    server.answer(
        "/routes.json",
        Answer.json(ROUTES.replace("\"/busy.html\"", "\"/busy.html\", \"keep\": \"1m\"")));
    open(page, "shell.left = 1; hear((await fetch(RAW + '/long')).text());");

    page.evaluate("berth.navigate('/')");
    assertThat(page.evaluate("[...berth.inspect().kept]")).isEqualTo(List.of("busy"));
    gate.countDown();
    page.evaluate("new Promise(done => shell.pause(done, 100))");
    assertThat(page.evaluate("shell.notes")).isEqualTo(List.of());
    page.evaluate("berth.navigate('/busy')");

    page.waitForFunction("shell.notes == 'longer'");
  }

  @Test
  void aRequestThatIsMadeAgainAfterAReturnIsHeard(Page page) {
    open(
        page,
        """
        const request = new XMLHttpRequest();
        request.onabort = note;
        request.onload = () => note(request.response);
        const ask = place => { request.open('GET', place); request.send(); };
        berth.lifecycle({mount(ctx) { ask(ctx.remount ? '/home.html?' : '/never'); }, unmount() {}});
        """);
    leave(page);
    assertThat(page.evaluate("shell.notes")).isEqualTo(List.of());

    page.evaluate("berth.navigate('/busy')");

    Until.holds("shell.notes[0] == 'abort' && shell.notes[1]?.includes('Home')", page);
  }

  @Test
  void aRequestThatHadNoAnswerIsMadeAgainAfterTheReturn(Page page) {
    raw.holds("/late", "");
    open(
        page,
        """
        hear(fetch(RAW + '/late').then(answer => answer.text()));
        berth.lifecycle({mount() {}, unmount() {}});
        """);
    leave(page);
    raw.says("/late", text(head("200 OK", "Content-Length: 5") + "there"));

    page.evaluate("berth.navigate('/busy')");

    Until.holds("shell.notes[0] == 'there'", page);
    assertThat(raw.requestsFor("/late")).isEqualTo(2);
  }

  @Test
  void whatCannotBeMadeAgainFailsAfterTheReturn(Page page) {
    open(
        page,
        """
        hear(fetch(RAW + '/never', {method: 'POST'}));
        hear((await fetch(RAW + '/part')).text());
        berth.lifecycle({mount() {}, unmount() {}});
        """);
    leave(page);

    page.evaluate("berth.navigate('/busy')");

    Until.holds(
        "shell.notes.length == 2 && shell.notes.every(note => note.startsWith('AbortError'))",
        page);
  }

  @Test
  void whatItHasCalledOffItselfIsNotMadeAgain(Page page) {
    open(
        page,
        """
        let data;
        berth.lifecycle({
          mount(ctx) { hear(data ??= fetch(RAW + '/never', {signal: ctx.signal})); },
          unmount() {}
        });
        """);
    page.waitForCondition(() -> raw.requestsFor("/never") == 1);
    leave(page);

    page.evaluate("berth.navigate('/busy')");

    Until.holds("shell.notes[0]?.startsWith('AbortError')", page);
    assertThat(raw.requestsFor("/never")).isEqualTo(1);
  }

  /** Schedulers of frameworks send themselves a message, and no other until it has come. */
  @Test
  void aMessageThatWasUnderWayComesAfterTheReturn(Page page) {
    open(
        page,
        """
        const {port1, port2} = new MessageChannel();
        shell.turns = 0;
        port1.onmessage = () => { shell.turns++; port2.postMessage(''); };
        port2.postMessage('');
        berth.lifecycle({mount() {}, unmount() {}});
        """);
    leave(page);
    int turns = (int) page.evaluate("shell.turns");
    assertThat(turns).isPositive();

    page.evaluate("berth.navigate('/busy')");

    Until.holds("shell.turns > " + turns, page);
  }

  private void open(Page page, String code) {
    page.addInitScript(NOTES + "window.RAW = '" + raw.url("") + "';");
    server.answer(
        "/busy.html",
        EntryPoints.withScript(
            "Busy",
            "addEventListener('unload', () => { shell.left = 1; });"
                + "shell.begun = (async () => {"
                + code
                + "\n})()"));
    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
    page.evaluate("berth.navigate('/busy')");
    page.evaluate("shell.begun");
  }

  /** Says {@code long}, and the rest when the gate opens. */
  private CountDownLatch sayLonger() {
    CountDownLatch gate = new CountDownLatch(1);
    raw.says(
        "/long",
        out -> {
          text(head("200 OK", "Content-Type: text/css") + "long").give(out);
          await(gate);
          text("er").give(out);
        });
    return gate;
  }

  private static void await(CountDownLatch gate) throws IOException {
    try {
      if (!gate.await(60, TimeUnit.SECONDS)) {
        throw new IOException("No test opened the gate.");
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** The rest of the turn is for what would be heard later. */
  private void leave(Page page) {
    page.evaluate("berth.navigate('/')");
    page.waitForCondition(
        () -> HELD.stream().allMatch(path -> raw.endsOf(path) == raw.requestsFor(path)));
    page.evaluate("new Promise(done => shell.pause(done, 100))");
  }
}
