package dev.berth.bootstrap.reclaim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.fakes.Journal;
import dev.berth.bootstrap.fakes.RecordingReclaimer;
import dev.berth.collections.Vec;
import org.junit.jupiter.api.Test;

class ReclaimersTest {
  private final Journal journal = new Journal();
  private final RecordingReclaimer timers = new RecordingReclaimer("timers", journal);
  private final RecordingReclaimer listeners = new RecordingReclaimer("listeners", journal);
  private final RecordingReclaimer globals = new RecordingReclaimer("globals", journal);
  private final Reclaimers reclaimers = new Reclaimers(Vec.of(timers, listeners, globals));

  @Test
  void familiesAreArmedInOrder() {
    reclaimers.arm();

    assertThat(journal.lines()).containsExactly("arm timers", "arm listeners", "arm globals");
  }

  @Test
  void familiesAreReclaimedInReverseOrder() {
    reclaimers.reclaim();

    assertThat(journal.lines())
        .containsExactly("reclaim globals", "reclaim listeners", "reclaim timers");
  }

  @Test
  void aFamilyThatFailsNeverStopsTheRest() {
    listeners.failing("no such node");

    reclaimers.reclaim();

    assertThat(journal.lines())
        .containsExactly("reclaim globals", "reclaim listeners", "reclaim timers");
  }

  @Test
  void aFamilyThatFailsIsReportedWithItsReason() {
    listeners.failing("no such node");

    LeftoverReport report = reclaimers.reclaim();

    Reclaimed failed = report.families().get("listeners");
    assertThat(failed.taken()).isZero();
    assertThat(failed.leftovers().size()).isEqualTo(1);
    assertThat(failed.leftovers().get(0)).contains("no such node");
    assertThat(report.leftoverCount()).isEqualTo(1);
  }

  @Test
  void theReportSaysWhatEachFamilyTookBackAndLeft() {
    globals.leaving("window.frozen is not configurable");
    timers.leaving("a service worker");

    LeftoverReport report = reclaimers.reclaim();

    assertThat(report.families().size()).isEqualTo(3);
    assertThat(report.families().get("listeners").taken()).isEqualTo(1);
    assertThat(report.families().get("globals").leftovers().last())
        .isEqualTo("window.frozen is not configurable");
    assertThat(report.leftoverCount()).isEqualTo(2);
  }

  @Test
  void whatWasTakenIsPutBackInTheOrderInWhichItHadCome() {
    LeftoverReport report = reclaimers.reclaim();
    journal.turnPage();

    report.restore(false);

    assertThat(journal.lines())
        .containsExactly("restore timers", "restore listeners", "restore globals");
  }

  @Test
  void aFamilyWithNothingToPutBackIsRestoredByDoingNothing() {
    Reclaimed timersOfThen = new Reclaimed(3);

    timersOfThen.restore();

    assertThat(timersOfThen.taken()).isEqualTo(3);
    assertThat(timersOfThen.leftovers().size()).isZero();
  }
}
