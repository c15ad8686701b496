package dev.berth.bootstrap.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.fakes.Journal;
import dev.berth.bootstrap.fakes.ScriptedHooks;
import dev.berth.bootstrap.fakes.ScriptedPage;
import dev.berth.bootstrap.loading.EntryDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who comes back, and how; and hooks that come late. */
class StageReturnTest {
  private final StageFixture fixture = new StageFixture();
  private final Stage stage = fixture.stage;
  private final Journal journal = fixture.journal;

  @Test
  void oneThatMountsItselfReturnsWithoutBeingEvaluatedAgain() {
    ScriptedPage shop = fixture.pageGiving("shop", fixture.hooksOf("shop"));
    comeAndGo("/shop", shop);
    journal.turnPage();

    fixture.show("/shop", inTheWings("/shop"));

    assertThat(inTheWings("/shop")).isSameAs(shop);
    assertThat(journal.lines())
        .containsExactly(
            "arm globals",
            "open shop",
            "restore globals",
            "nodes before shop.js",
            "skip shop.js",
            "nodes to the end",
            "shop beforeMount",
            "shop mount",
            "shop afterMount",
            "mounted shop");
  }

  @Test
  void aReturningOneIsToldSo() {
    ScriptedHooks hooks = fixture.hooksOf("shop");
    comeAndGo("/shop", fixture.pageGiving("shop", hooks));
    int callsBefore = hooks.contexts().size();

    fixture.show("/shop", inTheWings("/shop"));

    assertThat(hooks.contexts().subList(callsBefore, hooks.contexts().size()))
        .hasSize(3)
        .allMatch(MountContext::remount);
  }

  @Test
  void oneThatMountsItselfReturnsAnyNumberOfTimes() {
    comeAndGo("/shop", fixture.pageGiving("shop", fixture.hooksOf("shop")));
    for (int i = 0; i < 5; i++) {
      comeAndGo("/shop", inTheWings("/shop"));
    }

    assertThat(journal.lines()).filteredOn(List.of("run shop.js")::contains).hasSize(1);
    assertThat(journal.lines()).filteredOn(List.of("shop mount")::contains).hasSize(6);
    assertThat(journal.lines()).filteredOn(List.of("shop unmount")::contains).hasSize(6);
  }

  @Test
  void oneInTheWingsReturnsThoughAnotherDocumentWasFetched() {
    ScriptedPage first = fixture.pageGiving("shop", fixture.hooksOf("shop"));
    comeAndGo("/shop", first);

    fixture.show("/shop", fixture.pageGiving("shop", fixture.hooksOf("another")));

    assertThat(journal.about("another")).isEmpty();
    assertThat(journal.lines()).filteredOn(List.of("shop mount")::contains).hasSize(2);
  }

  @Test
  void oneThatGivesNoHooksIsEvaluatedAfresh() {
    comeAndGo("/help", fixture.pageDoing("help", () -> {}));
    assertThat(inTheWings("/help")).isNull();
    journal.turnPage();

    fixture.show("/help", fixture.pageDoing("help", () -> {}));

    assertThat(journal.lines()).contains("run help.js").doesNotContain("restore globals");
  }

  @Test
  void oneWhoseHooksAreWithoutMountIsEvaluatedAfresh() {
    ScriptedHooks hooks = new ScriptedHooks("shop", journal, "afterMount", "unmount");
    comeAndGo("/shop", fixture.pageGiving("shop", hooks));

    assertThat(inTheWings("/shop")).isNull();
  }

  @Test
  void oneThatAsksForAFreshEvaluationIsNotKept() {
    comeAndGo("/fresh", fixture.pageGiving("fresh", fixture.hooksOf("fresh")));
    assertThat(inTheWings("/fresh")).isNull();

    ScriptedHooks again = fixture.hooksOf("again");
    fixture.show("/fresh", fixture.pageGiving("fresh", again));

    assertThat(journal.about("again")).contains("again mount");
    assertThat(again.contexts()).noneMatch(MountContext::remount);
  }

  @Test
  void oneThatFailsToReturnIsEvaluatedAfreshTheNextTime() {
    ScriptedHooks hooks = fixture.hooksOf("shop");
    comeAndGo("/shop", fixture.pageGiving("shop", hooks));
    hooks.failingAt("mount");
    fixture.show("/shop", inTheWings("/shop"));

    assertThat(inTheWings("/shop")).isNull();
  }

  @Test
  void oneThatFailedToLeaveMayStillReturn() {
    ScriptedHooks hooks = fixture.hooksOf("shop").failingAt("unmount");
    comeAndGo("/shop", fixture.pageGiving("shop", hooks));

    assertThat(inTheWings("/shop")).isNotNull();
  }

  @Test
  void severalWaitInTheWingsSideBySide() {
    comeAndGo("/shop", fixture.pageGiving("shop", fixture.hooksOf("shop")));
    comeAndGo("/help", fixture.pageGiving("help", fixture.hooksOf("help")));

    assertThat(inTheWings("/shop").title()).isEqualTo("shop");
    assertThat(inTheWings("/help").title()).isEqualTo("help");
  }

  @Test
  void hooksThatComeLateEnterAtOnce() {
    fixture.show("/shop", fixture.plainPage("shop"));
    journal.turnPage();

    stage.give(fixture.hooksOf("shop"));

    assertThat(journal.lines())
        .containsExactly("shop beforeMount", "shop mount", "shop afterMount");
  }

  @Test
  void hooksThatComeLateLeaveLikeAllOthersAndMayReturn() {
    fixture.show("/shop", fixture.plainPage("shop"));
    stage.give(fixture.hooksOf("shop"));

    fixture.clear();

    assertThat(journal.about("shop")).endsWith("shop unmount", "shop afterUnmount");
    assertThat(inTheWings("/shop")).isNotNull();
  }

  @Test
  void hooksThatComeLateAndFailAreReportedAndThePageStays() {
    fixture.show("/shop", fixture.plainPage("shop"));

    stage.give(fixture.hooksOf("shop").failingAt("mount"));

    assertThat(fixture.audience.failures()).hasSize(1);
    assertThat(stage.state()).isEqualTo(Stage.State.MOUNTED);
  }

  @Test
  void lateHooksThatAreStillEnteringWhenTheUserLeavesHearNothingOfArrivalAfterwards() {
    Promise<Void> mounting = new Promise<>();
    fixture.show("/shop", fixture.plainPage("shop"));
    stage.give(fixture.hooksOf("shop").answering("mount", () -> mounting));
    fixture.clear();

    mounting.fulfil(null);

    assertThat(journal.about("shop"))
        .containsExactly("shop beforeMount", "shop mount", "shop unmount", "shop afterUnmount");
  }

  @Test
  void hooksGivenAgainReplaceTheFirstOnesWithoutASecondMount() {
    fixture.show("/shop", fixture.pageGiving("shop", fixture.hooksOf("first")));
    stage.give(fixture.hooksOf("second"));

    fixture.clear();

    assertThat(journal.about("first"))
        .containsExactly("first beforeMount", "first mount", "first afterMount");
    assertThat(journal.about("second")).containsExactly("second unmount", "second afterUnmount");
  }

  private void comeAndGo(String path, EntryDocument document) {
    fixture.show(path, document);
    fixture.clear();
  }

  private EntryDocument inTheWings(String path) {
    return stage.knownDocument(fixture.match(path).microFrontend(), path);
  }
}
