package dev.berth.bootstrap.files;

import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.async.Promise;
import dev.berth.collections.Vec;

/** Removes what tabs have left that were closed, or died, while they wrote. */
public final class Sweeping {
  /** Where nobody knows which tabs live: no write takes that long. */
  private static final double OLD_MILLIS = 3_600_000;

  private final FileSystem device;
  private final Claims claims;
  private final Clock clock;

  public Sweeping(FileSystem device, Claims claims, Clock clock) {
    this.device = device;
    this.claims = claims;
    this.clock = clock;
  }

  /** Never rejected. Claims are asked for after the names: a name is claimed before it is used. */
  public Promise<Void> run() {
    return device
        .list()
        .then(
            entries ->
                claims
                    .claimed()
                    .then(
                        claimed -> sweep(entries, claimed),
                        unknown -> sweep(old(entries), new Vec<>())))
        .recover(failure -> Promise.done());
  }

  private Vec<FileEntry> old(Vec<FileEntry> entries) {
    Vec<FileEntry> old = new Vec<>();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).savedAt() < clock.now() - OLD_MILLIS) {
        old.add(entries.get(i));
      }
    }
    return old;
  }

  private Promise<Void> sweep(Vec<FileEntry> entries, Vec<String> claimed) {
    Promise<Void> swept = Promise.done();
    for (int i = 0; i < entries.size(); i++) {
      String name = entries.get(i).name();
      if (FileNames.isTemporary(name) && !claimed.contains(FileNames.claimOf(name))) {
        swept = swept.then(done -> device.remove(name).recover(gone -> Promise.done()));
      }
    }
    return swept;
  }
}
