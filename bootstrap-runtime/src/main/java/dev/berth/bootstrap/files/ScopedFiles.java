package dev.berth.bootstrap.files;

import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.collections.Vec;

/**
 * The files of one scope: of a micro-frontend, or of all together. A file is written under another
 * name and takes its own when all of it is there, so that nobody ever sees a half of it.
 */
public final class ScopedFiles {
  /** How often a file that is in use, or was replaced meanwhile, is tried again. */
  private static final int MOST_TRIES = 20;

  private static final int PAUSE_MILLIS = 15;

  private final FileSystem device;
  private final Claims claims;
  private final Clock clock;

  public ScopedFiles(FileSystem device, Claims claims, Clock clock) {
    this.device = device;
    this.claims = claims;
    this.clock = clock;
  }

  /** Makes something that takes bytes: anew for each try. */
  public interface Sinks {
    FileSink begin();
  }

  /** Reads a file into the last of the sinks. */
  public Promise<Void> read(String name, Sinks into, Work work) {
    String flat = FileNames.flat(name);
    return explained(
        patiently(
            Failures.CHANGED,
            MOST_TRIES,
            () ->
                device
                    .open(flat)
                    .then(
                        content -> {
                          FileSink sink = into.begin();
                          return new Copying(content, sink, work).run().then(done -> sink.close());
                        })),
        name,
        "read");
  }

  /** Writes a whole file. It goes on when whoever has begun it leaves, unless it is cancelled. */
  public Promise<Void> write(String name, FileContent content, Work work) {
    String flat = FileNames.flat(name);
    String claim = claims.fresh();
    Promise<Void> written =
        claims
            .claim(claim)
            .then(
                release -> {
                  Promise<Void> done = new Promise<>();
                  done.follow(
                      writeVia(FileNames.temporary(claim), flat, new Source(content, work)));
                  done.whenSettled(release);
                  return done;
                });
    return explained(written, name, "written");
  }

  private record Source(FileContent content, Work work) {}

  private Promise<Void> writeVia(String temporary, String name, Source source) {
    return device
        .create(temporary)
        .then(sink -> fill(sink, source))
        .then(
            filled ->
                source.work().cancellation().isRequested()
                    ? Promise.<Void>rejected(Failures.aborted())
                    : patiently(Failures.BUSY, MOST_TRIES, () -> device.move(temporary, name)))
        .recover(failure -> forget(temporary, failure));
  }

  private static Promise<Void> fill(FileSink sink, Source source) {
    return new Copying(source.content(), sink, source.work())
        .run()
        .then(copied -> sink.close())
        .recover(failure -> after(sink.abort(), failure));
  }

  /** What cannot be removed now is swept away at a later start. */
  private Promise<Void> forget(String temporary, BerthException failure) {
    return after(device.remove(temporary), failure);
  }

  /** The failure, whatever becomes of the work that it has made necessary. */
  private static Promise<Void> after(Promise<Void> work, BerthException failure) {
    return work.then(done -> Promise.rejected(failure), worse -> Promise.rejected(failure));
  }

  /** The files of a folder and those below, in the order of their names. */
  public Promise<Vec<FileEntry>> list(String folder) {
    String prefix = FileNames.flatFolder(folder);
    return device
        .list()
        .then(
            entries -> {
              Vec<FileEntry> found = new Vec<>();
              for (int i = 0; i < entries.size(); i++) {
                FileEntry entry = entries.get(i);
                if (!FileNames.isTemporary(entry.name()) && entry.name().startsWith(prefix)) {
                  insert(found, entry);
                }
              }
              return Promise.resolved(found);
            },
            failure -> Promise.rejected(Failures.explain(failure, folder, "listed")));
  }

  private static void insert(Vec<FileEntry> sorted, FileEntry entry) {
    FileEntry named = new FileEntry(FileNames.of(entry.name()), entry.size(), entry.savedAt());
    sorted.add(named);
    int place = sorted.size() - 1;
    while (place > 0 && sorted.get(place - 1).name().compareTo(named.name()) > 0) {
      sorted.set(place, sorted.get(place - 1));
      place--;
    }
    sorted.set(place, named);
  }

  /** Removes a file, if there is one. */
  public Promise<Void> remove(String name) {
    String flat = FileNames.flat(name);
    Promise<Void> removed =
        patiently(Failures.BUSY, MOST_TRIES, () -> device.remove(flat))
            .recover(
                failure ->
                    failure.code().equals(ErrorCode.FILE_NOT_FOUND)
                        ? Promise.done()
                        : Promise.rejected(failure));
    return explained(removed, name, "removed");
  }

  private Promise<Void> explained(Promise<Void> work, String name, String verb) {
    return work.recover(failure -> Promise.rejected(Failures.explain(failure, name, verb)));
  }

  /** Something that may be tried again. */
  private interface Attempt {
    Promise<Void> run();
  }

  private Promise<Void> patiently(String code, int tries, Attempt attempt) {
    return attempt
        .run()
        .recover(
            failure -> {
              if (!failure.code().equals(code) || tries == 1) {
                return Promise.rejected(failure);
              }
              Promise<Void> later = new Promise<>();
              clock.after(PAUSE_MILLIS, () -> later.follow(patiently(code, tries - 1, attempt)));
              return later;
            });
  }
}
