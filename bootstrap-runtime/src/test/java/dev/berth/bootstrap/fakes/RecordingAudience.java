package dev.berth.bootstrap.fakes;

import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.lifecycle.MountedMicroFrontend;
import dev.berth.bootstrap.lifecycle.Stage;
import dev.berth.bootstrap.navigation.ShellEvents;
import dev.berth.bootstrap.reclaim.Belongings;
import dev.berth.routes.MicroFrontend;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Notes what the page is told, and can refuse visits. */
public final class RecordingAudience implements Stage.Audience, ShellEvents {
  private final Journal journal;
  private final List<BerthException> failures = new ArrayList<>();
  private BiPredicate<String, String> consent = (from, to) -> true;
  private Belongings lastTaken;

  public RecordingAudience(Journal journal) {
    this.journal = journal;
  }

  /** Decides from now on, from the URL of now and the wanted one, about every visit. */
  public void consentsWhen(BiPredicate<String, String> decision) {
    consent = decision;
  }

  public List<BerthException> failures() {
    return failures;
  }

  /** What was taken from the last one that left. */
  public Belongings lastTaken() {
    return lastTaken;
  }

  @Override
  public void mounted(MountedMicroFrontend mounted) {
    journal.note("mounted " + mounted.microFrontend().name());
  }

  @Override
  public void unmounted(MountedMicroFrontend mounted, Belongings taken) {
    journal.note("unmounted " + mounted.microFrontend().name());
    lastTaken = taken;
  }

  @Override
  public void failed(BerthException failure, MicroFrontend microFrontend) {
    journal.note("regretted " + failure.code() + " of " + microFrontend.name());
    failures.add(failure);
  }

  @Override
  public boolean beforeNavigate(String fromUrl, String toUrl) {
    return consent.test(fromUrl, toUrl);
  }

  @Override
  public void error(BerthException failure, MicroFrontend concerned) {
    journal.note(
        "told of " + failure.code() + " at " + (concerned == null ? "" : concerned.name()));
    failures.add(failure);
  }
}
