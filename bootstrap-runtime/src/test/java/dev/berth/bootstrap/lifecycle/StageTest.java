package dev.berth.bootstrap.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.fakes.Journal;
import dev.berth.bootstrap.fakes.Outcome;
import dev.berth.bootstrap.fakes.ScriptedHooks;
import dev.berth.bootstrap.lifecycle.Stage.State;
import org.junit.jupiter.api.Test;

/** One micro-frontend comes and goes, and nothing goes wrong. */
class StageTest {
  private final StageFixture fixture = new StageFixture();
  private final Stage stage = fixture.stage;
  private final Journal journal = fixture.journal;

  @Test
  void anEmptyStageHasNobodyOnItAndIsClearAtOnce() {
    assertThat(stage.state()).isEqualTo(State.EMPTY);
    assertThat(stage.current()).isNull();
    assertThat(fixture.clear().word()).isEqualTo("kept");
    assertThat(journal.lines()).isEmpty();
  }

  @Test
  void aMicroFrontendIsPreparedForInsertedMountedAndAnnouncedInThisOrder() {
    fixture.show("/shop", fixture.pageGiving("shop", fixture.hooksOf("shop")));

    assertThat(journal.lines())
        .containsExactly(
            "arm globals",
            "open shop",
            "nodes before shop.js",
            "run shop.js",
            "nodes to the end",
            "shop beforeMount",
            "shop mount",
            "shop afterMount",
            "mounted shop");
    assertThat(stage.state()).isEqualTo(State.MOUNTED);
  }

  @Test
  void aMicroFrontendIsUnmountedTakenOutAndReclaimedInThisOrder() {
    fixture.show("/shop", fixture.pageGiving("shop", fixture.hooksOf("shop")));
    journal.turnPage();

    stage.askToLeave();
    fixture.clear();

    assertThat(journal.lines())
        .containsExactly(
            "shop beforeUnmount",
            "shop unmount",
            "shop afterUnmount",
            "empty",
            "reclaim globals",
            "unmounted shop");
    assertThat(stage.state()).isEqualTo(State.EMPTY);
    assertThat(stage.current()).isNull();
  }

  @Test
  void hooksThatAPageExportsAreCalledAsThoseThatItGives() {
    fixture.show(
        "/shop", fixture.plainPage("shop").exporting(() -> stage.give(fixture.hooksOf("shop"))));

    assertThat(journal.lines()).containsSubsequence("nodes to the end", "shop mount");
  }

  @Test
  void whatAPageExportsIsNotLookedForWhenItGivesHooks() {
    fixture.show(
        "/shop",
        fixture
            .pageGiving("shop", fixture.hooksOf("shop"))
            .exporting(() -> journal.note("looked for")));

    assertThat(journal.lines()).contains("shop mount").doesNotContain("looked for");
  }

  @Test
  void aMicroFrontendThatGivesNoHooksComesAndGoesWithoutThem() {
    fixture.show("/help", fixture.plainPage("help"));

    fixture.clear();

    assertThat(journal.lines())
        .containsExactly(
            "arm globals",
            "open help",
            "nodes to the end",
            "mounted help",
            "empty",
            "reclaim globals",
            "unmounted help");
  }

  @Test
  void theStageSaysWhereTheMicroFrontendStandsInItsLife() {
    ScriptedHooks hooks = fixture.hooksOf("shop");
    Promise<Void> mounting = new Promise<>();
    Promise<Void> unmounting = new Promise<>();
    hooks.answering("mount", () -> mounting).answering("unmount", () -> unmounting);

    fixture.show("/shop", fixture.pageGiving("shop", hooks));
    assertThat(stage.state()).isEqualTo(State.MOUNTING);
    mounting.fulfil(null);
    assertThat(stage.state()).isEqualTo(State.MOUNTED);
    fixture.clear();
    assertThat(stage.state()).isEqualTo(State.UNMOUNTING);
    assertThat(stage.current().microFrontend().name()).isEqualTo("shop");
    unmounting.fulfil(null);
    assertThat(stage.state()).isEqualTo(State.EMPTY);
  }

  @Test
  void everyHookWaitsForTheOneBefore() {
    Promise<Void> preparing = new Promise<>();
    ScriptedHooks hooks = fixture.hooksOf("shop").answering("beforeMount", () -> preparing);
    fixture.show("/shop", fixture.pageGiving("shop", hooks));
    assertThat(journal.about("shop")).containsExactly("shop beforeMount");

    preparing.fulfil(null);

    assertThat(journal.about("shop"))
        .containsExactly("shop beforeMount", "shop mount", "shop afterMount");
  }

  @Test
  void hooksAreToldOfTheRouteAndOfTheFirstVisit() {
    ScriptedHooks hooks = fixture.hooksOf("shop");
    fixture.show("/shop/cart", fixture.pageGiving("shop", hooks));

    assertThat(hooks.contexts())
        .allSatisfy(
            context -> {
              assertThat(context.match().base()).isEqualTo("/shop");
              assertThat(context.remount()).isFalse();
            });
  }

  @Test
  void aStayEndsBeforeTheHooksOfLeavingAreCalled() {
    ScriptedHooks hooks = fixture.hooksOf("shop");
    fixture.show("/shop", fixture.pageGiving("shop", hooks));
    Cancellation stay = hooks.contexts().get(0).stay();
    stay.onRequest(() -> journal.note("shop signal"));
    journal.turnPage();

    fixture.clear();

    assertThat(journal.about("shop"))
        .containsExactly("shop signal", "shop unmount", "shop afterUnmount");
  }

  @Test
  void everyStayHasItsOwnSignal() {
    ScriptedHooks hooks = fixture.hooksOf("shop");
    fixture.show("/shop", fixture.pageGiving("shop", hooks));
    fixture.clear();
    int callsBefore = hooks.contexts().size();

    fixture.show("/shop", stage.knownDocument(fixture.match("/shop").microFrontend(), "/shop"));

    assertThat(hooks.contexts().get(callsBefore).stay().isRequested()).isFalse();
  }

  @Test
  void aMicroFrontendMayRefuseToLetTheUserGo() {
    ScriptedHooks hooks = fixture.hooksOf("shop").answeringFalseAt("beforeUnmount");
    fixture.show("/shop", fixture.pageGiving("shop", hooks));

    Outcome<Void> asked = Outcome.of(stage.askToLeave());

    assertThat(asked.word()).isEqualTo(ErrorCode.NAVIGATION_REFUSED);
    assertThat(stage.state()).isEqualTo(State.MOUNTED);
    assertThat(journal.lines()).endsWith("mounted shop", "shop beforeUnmount");
  }

  @Test
  void anEmptyStageLetsTheUserGo() {
    assertThat(Outcome.of(stage.askToLeave()).word()).isEqualTo("kept");
  }

  @Test
  void aMicroFrontendIsToldOfItsNewRouteWithinTheSameStay() {
    ScriptedHooks hooks = new ScriptedHooks("shop", journal, "mount", "update");
    fixture.show("/shop", fixture.pageGiving("shop", hooks));

    Outcome<Void> updated = Outcome.of(stage.update(fixture.match("/shop/cart")));

    assertThat(updated.word()).isEqualTo("kept");
    assertThat(journal.about("shop")).containsExactly("shop mount", "shop update");
    MountContext mounted = hooks.contexts().get(0);
    MountContext moved = hooks.contexts().get(1);
    assertThat(moved.stay()).isSameAs(mounted.stay());
    assertThat(stage.current().context().match()).isSameAs(moved.match());
  }

  @Test
  void anUpdateThatFailsIsTheCallersToHandle() {
    ScriptedHooks hooks = new ScriptedHooks("shop", journal, "update").failingAt("update");
    fixture.show("/shop", fixture.pageGiving("shop", hooks));

    BerthException reason = Outcome.of(stage.update(fixture.match("/shop/cart"))).reason();

    assertThat(reason.code()).isEqualTo(ErrorCode.LIFECYCLE_FAILED);
    assertThat(reason).hasMessageContaining("'update'").hasMessageContaining("'shop'");
  }

  @Test
  void hooksThatNobodyOnTheStageGivesAreDropped() {
    stage.give(fixture.hooksOf("nobody"));

    assertThat(journal.lines()).isEmpty();
  }
}
