package dev.berth.bootstrap.kinds;

import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.async.TimeLimit;
import dev.berth.bootstrap.loading.EntryPointFetcher;

/** Loads the script of an entry point ahead, as often as the route map allows. */
public final class Preloading {
  private static final int FIRST_PAUSE_MILLIS = 300;

  private final ScriptPreloader preloader;
  private final EntryPointFetcher fetcher;
  private final ModuleVersions versions;
  private final Clock clock;

  public Preloading(
      ScriptPreloader preloader, EntryPointFetcher fetcher, ModuleVersions versions, Clock clock) {
    this.preloader = preloader;
    this.fetcher = fetcher;
    this.versions = versions;
    this.clock = clock;
  }

  public Promise<Void> load(GuestEntry entry) {
    return attempt(entry, 0);
  }

  private Promise<Void> attempt(GuestEntry entry, int earlier) {
    Diagnosis diagnosis = new Diagnosis(entry);
    Promise<Void> loaded =
        preloader
            .preload(entry, versions.addressOf(entry.url()))
            .recover(failed -> diagnosis.make(fetcher).then(why -> Promise.<Void>rejected(why)));
    return TimeLimit.within(clock, entry.timeoutMillis(), loaded, entry.late())
        .recover(
            why -> {
              versions.renew(entry.url());
              return diagnosis.isHopeless() || earlier == entry.retries()
                  ? Promise.rejected(why)
                  : pause(earlier).then(over -> attempt(entry, earlier + 1));
            });
  }

  private Promise<Void> pause(int earlier) {
    Promise<Void> pause = new Promise<>();
    clock.after(FIRST_PAUSE_MILLIS << earlier, () -> pause.fulfil(null));
    return pause;
  }
}
