package dev.berth.bootstrap.files;

import dev.berth.bootstrap.async.Promise;

/** Brings bytes from one place to another, piece by piece. */
final class Copying {
  private static final double PIECE = 1024 * 1024;

  private final FileContent from;
  private final FileSink into;
  private final Work work;

  Copying(FileContent from, FileSink into, Work work) {
    this.from = from;
    this.into = into;
    this.work = work;
  }

  Promise<Void> run() {
    return step(0);
  }

  private Promise<Void> step(double done) {
    if (work.cancellation().isRequested()) {
      return Promise.rejected(Failures.aborted());
    }
    double total = from.size();
    if (done == total) {
      return Promise.done();
    }
    double next = total - done > PIECE ? done + PIECE : total;
    return into.append(from.part(done, next))
        .then(
            appended -> {
              work.progress().told(next, total);
              return step(next);
            });
  }
}
