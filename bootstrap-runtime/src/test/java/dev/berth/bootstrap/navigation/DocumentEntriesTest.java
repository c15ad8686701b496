package dev.berth.bootstrap.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.fakes.TabHistory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which history entries belong to the document that is shown. */
class DocumentEntriesTest {
  private final TabHistory tab = new TabHistory("/");
  private final DocumentEntries entries = new DocumentEntries(tab);

  @BeforeEach
  void theFirstDocumentArrives() {
    entries.arrive(Visit.Action.FOLLOW);
  }

  @Test
  void anEntryThatWasAddedByTheDocumentIsItsOwn() {
    push();

    assertThat(entries.haveLeft()).isFalse();
    tab.back();
    assertThat(entries.haveLeft()).isFalse();
  }

  @Test
  void theEntryOfTheDocumentBeforeIsAnothersUntilThatIsShown() {
    arriveByPush();
    tab.back();
    assertThat(entries.haveLeft()).isTrue();

    entries.arrive(Visit.Action.FOLLOW);

    assertThat(entries.haveLeft()).isFalse();
    tab.forward();
    assertThat(entries.haveLeft()).isTrue();
  }

  @Test
  void entriesFromBeforeThePageWasLoadedAreNobodys() {
    TabHistory old = new TabHistory("/old");
    old.push(Address.of("/older"), null);
    DocumentEntries loaded = new DocumentEntries(old);
    loaded.arrive(Visit.Action.FOLLOW);

    old.back();
    assertThat(loaded.haveLeft()).isTrue();

    loaded.arrive(Visit.Action.FOLLOW);
    assertThat(loaded.haveLeft()).isFalse();
    old.forward();
    assertThat(loaded.haveLeft()).isTrue();
  }

  @Test
  void aDocumentThatReplacesOneLeavesThoseBehindItAlone() {
    arriveByPush();
    tab.back();
    entries.arrive(Visit.Action.FOLLOW);

    entries.arrive(Visit.Action.REPLACE);

    assertThat(entries.haveLeft()).isFalse();
    tab.forward();
    assertThat(entries.haveLeft()).isTrue();
  }

  @Test
  void anEntryThatIsAddedWhereAnotherDocumentHadOneIsTheDocumentsOwn() {
    arriveByPush();
    arriveByPush();
    tab.back();
    tab.back();
    entries.arrive(Visit.Action.FOLLOW);

    push();

    assertThat(entries.haveLeft()).isFalse();
  }

  private void arriveByPush() {
    push();
    entries.arrive(Visit.Action.PUSH);
  }

  private void push() {
    tab.push(Address.of("/next"), null);
  }
}
