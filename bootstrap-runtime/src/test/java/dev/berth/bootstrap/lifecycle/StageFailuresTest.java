package dev.berth.bootstrap.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.fakes.Journal;
import dev.berth.bootstrap.fakes.Outcome;
import dev.berth.bootstrap.fakes.ScriptedHooks;
import dev.berth.bootstrap.lifecycle.Stage.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hooks that fail, hang or throw: the page is always given back. */
class StageFailuresTest {
  private final StageFixture fixture = new StageFixture();
  private final Stage stage = fixture.stage;
  private final Journal journal = fixture.journal;
  private final ScriptedHooks hooks = fixture.hooksOf("shop");

  @ParameterizedTest
  @ValueSource(strings = {"beforeMount", "mount", "afterMount"})
  void aHookOfEnteringThatFailsLeavesThePageEmpty(String hook) {
    Outcome<Void> shown = show(hooks.failingAt(hook));

    assertThat(shown.reason())
        .hasMessageContaining("'" + hook + "'")
        .hasMessageContaining("'shop'")
        .hasMessageContaining("boom");
    assertThat(shown.word()).isEqualTo(ErrorCode.LIFECYCLE_FAILED);
    assertPageIsGivenBack();
  }

  @ParameterizedTest
  @ValueSource(strings = {"beforeMount", "mount", "afterMount"})
  void aHookOfEnteringThatThrowsAtOnceLeavesThePageEmpty(String hook) {
    Outcome<Void> shown = show(hooks.throwingAt(hook));

    assertThat(shown.word()).isEqualTo(ErrorCode.LIFECYCLE_FAILED);
    assertPageIsGivenBack();
  }

  @ParameterizedTest
  @ValueSource(strings = {"beforeMount", "mount", "afterMount"})
  void aHookOfEnteringThatHangsLeavesThePageEmptyAfterItsTime(String hook) {
    Outcome<Void> shown = show(hooks.hangingAt(hook));
    fixture.clock.advance(999);
    assertThat(shown.word()).isEqualTo("pending");

    fixture.clock.advance(1);

    assertThat(shown.word()).isEqualTo(ErrorCode.LIFECYCLE_TIMEOUT);
    assertThat(shown.reason())
        .hasMessageContaining("'" + hook + "'")
        .hasMessageContaining("1000 ms");
    assertPageIsGivenBack();
  }

  @Test
  void whatWasMountedIsUnmountedWhenTheLastHookOfEnteringFails() {
    show(hooks.failingAt("afterMount"));

    assertThat(journal.about("shop"))
        .containsExactly(
            "shop beforeMount",
            "shop mount",
            "shop afterMount",
            "shop unmount",
            "shop afterUnmount");
    assertThat(stage.knownDocument(fixture.match("/shop").microFrontend(), "/shop")).isNull();
  }

  @Test
  void nothingFollowsAHookOfEnteringThatFailed() {
    show(hooks.failingAt("mount"));

    assertThat(journal.about("shop")).containsExactly("shop beforeMount", "shop mount");
  }

  @Test
  void aMountThatSettlesAfterItsTimeChangesNothingMore() {
    Promise<Void> mounting = new Promise<>();
    show(hooks.answering("mount", () -> mounting));
    fixture.clock.advance(1000);
    journal.turnPage();

    mounting.fulfil(null);

    assertThat(journal.lines()).isEmpty();
    assertThat(stage.state()).isEqualTo(State.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unmount", "afterUnmount"})
  void aHookOfLeavingThatFailsIsReportedAndStopsNothing(String hook) {
    show(hooks.failingAt(hook));

    Outcome<Void> cleared = fixture.clear();

    assertThat(cleared.word()).isEqualTo("kept");
    assertThat(fixture.audience.failures())
        .extracting(BerthException::code)
        .containsExactly(ErrorCode.LIFECYCLE_FAILED);
    assertThat(journal.about("shop")).endsWith("shop unmount", "shop afterUnmount");
    assertPageIsGivenBack();
  }

  @ParameterizedTest
  @ValueSource(strings = {"unmount", "afterUnmount"})
  void aHookOfLeavingThatThrowsAtOnceIsReportedAndStopsNothing(String hook) {
    show(hooks.throwingAt(hook));

    Outcome<Void> cleared = fixture.clear();

    assertThat(cleared.word()).isEqualTo("kept");
    assertThat(fixture.audience.failures()).hasSize(1);
    assertPageIsGivenBack();
  }

  @Test
  void aHookOfLeavingThatHangsDelaysNobodyLongerThanItsTime() {
    show(hooks.hangingAt("unmount"));
    Outcome<Void> cleared = fixture.clear();

    fixture.clock.advance(1000);

    assertThat(cleared.word()).isEqualTo("kept");
    assertThat(fixture.audience.failures())
        .extracting(BerthException::code)
        .containsExactly(ErrorCode.LIFECYCLE_TIMEOUT);
    assertThat(journal.about("shop")).endsWith("shop unmount", "shop afterUnmount");
    assertPageIsGivenBack();
  }

  @Test
  void theFirstOfTwoFailuresOfLeavingIsReported() {
    show(hooks.failingAt("unmount").failingAt("afterUnmount"));

    fixture.clear();

    assertThat(fixture.audience.failures()).isNotEmpty();
    assertThat(fixture.audience.failures().get(0)).hasMessageContaining("'unmount'");
    assertPageIsGivenBack();
  }

  @Test
  void aQuestionThatFailsHoldsNobodyAndIsReported() {
    show(hooks.failingAt("beforeUnmount"));

    assertThat(Outcome.of(stage.askToLeave()).word()).isEqualTo("kept");
    assertThat(fixture.audience.failures()).hasSize(1);
  }

  @Test
  void aQuestionThatThrowsAtOnceHoldsNobodyAndIsReported() {
    show(hooks.throwingAt("beforeUnmount"));

    assertThat(Outcome.of(stage.askToLeave()).word()).isEqualTo("kept");
    assertThat(fixture.audience.failures()).hasSize(1);
  }

  @Test
  void aQuestionThatIsNotAnsweredInTimeHoldsNobodyAndIsReported() {
    show(hooks.hangingAt("beforeUnmount"));
    Outcome<Void> asked = Outcome.of(stage.askToLeave());

    fixture.clock.advance(1000);

    assertThat(asked.word()).isEqualTo("kept");
    assertThat(fixture.audience.failures())
        .extracting(BerthException::code)
        .containsExactly(ErrorCode.LIFECYCLE_TIMEOUT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"beforeMount", "mount", "afterMount", "unmount", "afterUnmount", "update"})
  void onlyTheQuestionCanBeAnsweredWithFalse(String hook) {
    show(hooks.answeringFalseAt(hook));
    assertThat(stage.state()).isEqualTo(State.MOUNTED);
    Outcome<Void> updated = Outcome.of(stage.update(fixture.match("/shop/cart")));
    fixture.clear();

    assertThat(updated.word()).isEqualTo("kept");
    assertThat(fixture.audience.failures()).isEmpty();
  }

  @Test
  void anEntryPointThatCannotBeInsertedLeavesThePageEmpty() {
    BerthException broken = new BerthException(ErrorCode.ENTRY_INVALID, "cannot be inserted");

    Outcome<Void> shown =
        fixture.show("/shop", fixture.plainPage("shop").failingToBeInserted(broken));

    assertThat(shown.reason()).isSameAs(broken);
    assertPageIsGivenBack();
  }

  @Test
  void whatCouldNotBeTakenBackIsTold() {
    fixture.globals.leaving("window.frozen is not configurable");
    show(hooks);

    fixture.clear();

    assertThat(fixture.audience.lastTaken().leftoverCount()).isEqualTo(1);
  }

  private Outcome<Void> show(ScriptedHooks given) {
    return fixture.show("/shop", fixture.pageGiving("shop", given));
  }

  private void assertPageIsGivenBack() {
    assertThat(stage.state()).isEqualTo(State.EMPTY);
    assertThat(fixture.page.shown()).isEmpty();
    assertThat(journal.lines()).endsWith("empty", "reclaim globals", "unmounted shop");
    assertThat(fixture.clock.waiting()).isZero();
  }
}
