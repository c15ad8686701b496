package dev.berth.bootstrap.loading;

import static dev.berth.bootstrap.loading.ScriptTiming.ASYNC;
import static dev.berth.bootstrap.loading.ScriptTiming.BLOCKING;
import static dev.berth.bootstrap.loading.ScriptTiming.DEFERRED;
import static dev.berth.bootstrap.loading.ScriptTiming.NEVER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.fakes.Journal;
import dev.berth.bootstrap.fakes.Outcome;
import dev.berth.bootstrap.fakes.ScriptedLife;
import dev.berth.bootstrap.fakes.ScriptedPage;
import dev.berth.bootstrap.fakes.ScriptedScript;
import org.junit.jupiter.api.Test;

class EntryPointReplayTest {
  private final Journal journal = new Journal();
  private final Journal lifeSteps = new Journal();
  private final ScriptedLife life = new ScriptedLife(lifeSteps);
  private final Cancellation cancellation = new Cancellation();

  @Test
  void aBlockingScriptRunsWhenOnlyTheNodesBeforeItAreThere() {
    replay(page(script("a", BLOCKING), script("b", BLOCKING)));

    assertThat(journal.lines())
        .containsExactly("nodes before a", "run a", "nodes before b", "run b", "nodes to the end");
  }

  @Test
  void thePageWaitsForABlockingScriptThatIsOnItsWay() {
    ScriptedScript slow = script("slow", BLOCKING).slow();
    Outcome<Void> outcome = replay(page(slow, script("next", BLOCKING)));
    assertThat(journal.lines()).containsExactly("nodes before slow", "run slow");

    slow.end();

    assertThat(journal.lines())
        .endsWith("run slow", "nodes before next", "run next", "nodes to the end");
    assertThat(outcome.word()).isEqualTo("kept");
  }

  @Test
  void deferredScriptsRunAfterThePageInTheirOrder() {
    ScriptedScript first = script("first", DEFERRED).slow();
    replay(page(first, script("second", DEFERRED), script("blocking", BLOCKING)));
    assertThat(journal.lines()).endsWith("run blocking", "nodes to the end", "run first");

    first.end();

    assertThat(journal.lines()).endsWith("run first", "run second");
  }

  @Test
  void nothingOfAPageComesAfterAnotherWasPutInItsPlace() {
    ScriptedScript slow = script("slow", BLOCKING).slow();
    ScriptedPage page = page(script("deferred", DEFERRED), slow, script("next", BLOCKING));
    Outcome<Void> outcome = replay(page);

    page.replace();
    assertThat(outcome.word()).isEqualTo("kept");
    slow.end();

    assertThat(journal.lines()).endsWith("run slow");
    assertThat(lifeSteps.lines()).containsExactly("loading");
  }

  @Test
  void theDocumentIsInteractiveBeforeAndParsedAfterTheDeferredScripts() {
    ScriptedScript slow = script("slow", DEFERRED).slow();
    ScriptedScript blocking = script("blocking", BLOCKING).slow();
    ScriptedPage page = page(slow, blocking);
    replay(page);
    assertThat(lifeSteps.lines()).containsExactly("loading");

    blocking.end();
    assertThat(lifeSteps.lines()).containsExactly("loading", "interactive");
    assertThat(page.isClosed()).isFalse();
    slow.end();

    assertThat(lifeSteps.lines()).containsExactly("loading", "interactive", "parsed");
    assertThat(page.isClosed()).isTrue();
  }

  @Test
  void deferredScriptsWaitUntilListenersHaveHeardThatTheDocumentIsInteractive() {
    Promise<Void> told = new Promise<>();
    life.tellsInteractiveWith(told);
    replay(page(script("deferred", DEFERRED)));
    assertThat(journal.lines()).endsWith("nodes to the end");

    told.fulfil(null);

    assertThat(journal.lines()).endsWith("nodes to the end", "run deferred");
  }

  @Test
  void aDocumentThatIsLeftGetsNoOlder() {
    ScriptedScript slow = script("slow", DEFERRED).slow();
    replay(page(slow));

    cancellation.request();
    slow.end();

    assertThat(lifeSteps.lines()).containsExactly("loading", "interactive");
  }

  @Test
  void thePageIsDoneWhenTheLastDeferredScriptHasRun() {
    ScriptedScript last = script("last", DEFERRED).slow();
    Outcome<Void> outcome = replay(page(script("first", DEFERRED), last));
    assertThat(outcome.word()).isEqualTo("pending");

    last.end();

    assertThat(outcome.word()).isEqualTo("kept");
  }

  @Test
  void anAsyncScriptIsStartedAtItsPlaceAndAwaitedByNobody() {
    Outcome<Void> outcome = replay(page(script("slow", ASYNC).slow(), script("next", BLOCKING)));

    assertThat(journal.lines())
        .containsExactly(
            "nodes before slow", "run slow", "nodes before next", "run next", "nodes to the end");
    assertThat(outcome.word()).isEqualTo("kept");
  }

  @Test
  void dataIsInsertedAndNeverRun() {
    replay(page(script("data", NEVER)));

    assertThat(journal.lines()).containsExactly("nodes before data", "nodes to the end");
  }

  @Test
  void aBlockingScriptWaitsForTheStyleSheetsBeforeIt() {
    Promise<Void> styles = new Promise<>();
    replay(page(script("a", BLOCKING)).withStyles(styles));
    assertThat(journal.lines()).containsExactly("nodes before a");

    styles.fulfil(null);

    assertThat(journal.lines()).containsExactly("nodes before a", "run a", "nodes to the end");
  }

  @Test
  void thePageIsShownOnlyWithItsStyleSheetsAndDeferredScriptsWaitForThem() {
    Promise<Void> styles = new Promise<>();
    Outcome<Void> outcome = replay(page(script("deferred", DEFERRED)).withStyles(styles));
    assertThat(journal.lines()).doesNotContain("run deferred");
    assertThat(outcome.word()).isEqualTo("pending");

    styles.fulfil(null);

    assertThat(journal.lines()).endsWith("run deferred");
    assertThat(outcome.word()).isEqualTo("kept");
  }

  @Test
  void aCancelledPageInsertsAndRunsNothingMore() {
    ScriptedScript slow = script("slow", BLOCKING).slow();
    replay(page(slow, script("next", BLOCKING), script("deferred", DEFERRED)));

    cancellation.request();
    slow.end();

    assertThat(journal.lines()).containsExactly("nodes before slow", "run slow");
  }

  @Test
  void aPageCancelledBetweenDeferredScriptsRunsNoneOfTheRest() {
    ScriptedScript slow = script("slow", DEFERRED).slow();
    replay(page(slow, script("next", DEFERRED)));

    cancellation.request();
    slow.end();

    assertThat(journal.lines()).endsWith("run slow");
  }

  @Test
  void aScriptThatWaitsForStyleSheetsDoesNotRunInAPageThatIsCancelledMeanwhile() {
    Promise<Void> styles = new Promise<>();
    replay(page(script("a", BLOCKING)).withStyles(styles));

    cancellation.request();
    styles.fulfil(null);

    assertThat(journal.lines()).containsExactly("nodes before a");
  }

  @Test
  void aPageWithThousandsOfScriptsIsReplayedWithoutDeepRecursion() {
    ScriptedScript[] scripts = new ScriptedScript[6000];
    for (int i = 0; i < scripts.length; i++) {
      scripts[i] = script("s" + i, i % 2 == 0 ? BLOCKING : DEFERRED);
    }

    assertThat(replay(page(scripts)).word()).isEqualTo("kept");
    assertThat(journal.about("run")).hasSize(6000);
  }

  @Test
  void aReturningPageIsInsertedWithoutRunningItsScriptsAndAwaitsItsStyleSheets() {
    Promise<Void> styles = new Promise<>();
    ScriptedPage page =
        page(script("a", BLOCKING), script("b", DEFERRED), script("c", ASYNC)).withStyles(styles);

    Outcome<Void> outcome = Outcome.of(EntryPointReplay.withoutScripts(page.insert()));

    assertThat(journal.lines())
        .containsExactly(
            "nodes before a",
            "skip a",
            "nodes before b",
            "skip b",
            "nodes before c",
            "skip c",
            "nodes to the end");
    assertThat(outcome.word()).isEqualTo("pending");
    styles.fulfil(null);
    assertThat(outcome.word()).isEqualTo("kept");
  }

  private Outcome<Void> replay(ScriptedPage page) {
    return Outcome.of(EntryPointReplay.run(page.insert(), life, cancellation));
  }

  private ScriptedPage page(ScriptedScript... scripts) {
    return new ScriptedPage("page", journal, scripts);
  }

  private ScriptedScript script(String name, ScriptTiming timing) {
    return new ScriptedScript(name, timing, journal);
  }
}
