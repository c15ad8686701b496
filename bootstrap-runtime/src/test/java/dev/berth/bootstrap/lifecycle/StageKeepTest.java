package dev.berth.bootstrap.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.fakes.Journal;
import dev.berth.bootstrap.loading.EntryDocument;
import org.junit.jupiter.api.Test;

/** Micro-frontends whose pages are kept, for a time, as they were left. */
class StageKeepTest {
  private final StageFixture fixture = new StageFixture();
  private final Journal journal = fixture.journal;

  @Test
  void oneThatIsKeptGoesOnWhereItWas() {
    EntryDocument page = comeAndGo("/catalogue");
    journal.turnPage();

    fixture.show("/catalogue", page);

    assertThat(known("/catalogue")).isNull();
    assertThat(journal.lines())
        .containsExactly("arm globals", "open catalogue", "thaw 1", "mounted catalogue");
    assertThat(fixture.lifeSteps.lines()).endsWith("leave kept", "returned");
    assertThat(fixture.stage.current().context().stay().isRequested()).isFalse();
  }

  @Test
  void itsHooksHearNothingOfThat() {
    EntryDocument page = fixture.pageGiving("catalogue", fixture.hooksOf("catalogue"));
    show("/catalogue", page);
    journal.turnPage();

    fixture.clear();
    fixture.show("/catalogue", page);

    assertThat(journal.about("catalogue")).isEmpty();
    assertThat(journal.lines()).endsWith("mounted catalogue");
  }

  @Test
  void itIsKnownAtItsAddressOnly() {
    EntryDocument page = comeAndGo("/catalogue/shoes");

    assertThat(known("/catalogue/shoes")).isSameAs(page);
    assertThat(known("/catalogue")).isNull();
  }

  @Test
  void itsTimeComesToAnEnd() {
    comeAndGo("/catalogue");

    fixture.clock.advance(9_999);
    assertThat(known("/catalogue")).isNotNull();
    fixture.clock.advance(1);

    assertThat(known("/catalogue")).isNull();
    assertThat(journal.lines()).endsWith("discard 1");
    assertThat(fixture.stage.keptNames().size()).isZero();
  }

  @Test
  void theOldestGoesWhenThereIsNoRoomForAnother() {
    fixture.freezer.setRoom(1);
    comeAndGo("/catalogue");
    comeAndGo("/orders");

    assertThat(journal.lines()).endsWith("discard 1", "unmounted orders");
    assertThat(fixture.stage.keptNames().get(0)).isEqualTo("orders");
    assertThat(fixture.clock.waiting()).isEqualTo(1);
  }

  @Test
  void onePageOfAMicroFrontendIsKeptAtATime() {
    comeAndGo("/catalogue");

    comeAndGo("/catalogue/shoes");

    assertThat(journal.lines()).containsSubsequence("freeze 1", "discard 1", "freeze 2");
    assertThat(fixture.stage.keptNames().size()).isEqualTo(1);
  }

  @Test
  void oneThatHoldsWhatCannotBeHeldLeavesForGood() {
    fixture.freezer.setObstacles("sockets");

    comeAndGo("/catalogue");

    assertThat(known("/catalogue")).isNull();
    assertThat(journal.lines()).contains("reclaim globals").doesNotContain("freeze 1");
    assertThat(fixture.lifeSteps.lines()).endsWith("leave");
  }

  @Test
  void oneThatTakesHoldOfSuchAThingAsItLeavesHearsThatItLeaves() {
    EntryDocument page = fixture.pageGiving("catalogue", fixture.hooksOf("catalogue"));
    show("/catalogue", page);
    journal.turnPage();
    fixture.freezer.setObstacles("", "sockets");

    fixture.clear();
    fixture.show("/catalogue", page);

    assertThat(journal.about("catalogue"))
        .containsExactly(
            "catalogue unmount",
            "catalogue afterUnmount",
            "catalogue beforeMount",
            "catalogue mount",
            "catalogue afterMount");
  }

  @Test
  void nothingIsKeptWhenMemoryIsShort() {
    fixture.freezer.setRoom(0);

    comeAndGo("/catalogue");

    assertThat(journal.lines()).contains("reclaim globals").doesNotContain("freeze 1");
  }

  private EntryDocument comeAndGo(String path) {
    EntryDocument page = fixture.plainPage(fixture.match(path).microFrontend().name());
    show(path, page);
    fixture.clear();
    return page;
  }

  private void show(String path, EntryDocument page) {
    fixture.freezer.setPlace(path);
    fixture.show(path, page);
  }

  private EntryDocument known(String path) {
    return fixture.stage.knownDocument(fixture.match(path).microFrontend(), path);
  }
}
