package dev.berth.bootstrap.fakes;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.files.FileContent;
import dev.berth.bootstrap.files.FileEntry;
import dev.berth.bootstrap.files.FileSink;
import dev.berth.bootstrap.files.FileSystem;
import dev.berth.collections.Vec;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A file system in memory whose steps can fail, or never end as those of a tab that dies. */
public final class FailingDisk implements FileSystem {
  private final Map<String, String> files = new TreeMap<>();
  private final HandDrivenClock clock;
  private int steps;
  private int from = Integer.MAX_VALUE;
  private int until = Integer.MAX_VALUE;
  private String code = "";

  public FailingDisk(HandDrivenClock clock) {
    this.clock = clock;
  }

  /** The steps from one to another, counted from 0, fail; with no code they never end. */
  public FailingDisk failing(int first, int last, String why) {
    steps = 0;
    from = first;
    until = last;
    code = why;
    return this;
  }

  /** How many steps there have been since. */
  public int steps() {
    return steps;
  }

  /** What there is, name by name. */
  public Map<String, String> files() {
    return files;
  }

  @Override
  public Promise<Vec<FileEntry>> list() {
    return step(
        () -> {
          Vec<FileEntry> entries = new Vec<>();
          files.forEach(
              (name, text) -> entries.add(new FileEntry(name, text.length(), clock.now())));
          return entries;
        });
  }

  @Override
  public Promise<FileContent> open(String name) {
    return step(() -> new TextContent(found(name)));
  }

  @Override
  public Promise<FileSink> create(String name) {
    return step(
        () -> {
          files.put(name, "");
          return new DiskSink(name);
        });
  }

  @Override
  public Promise<Void> move(String from, String to) {
    return step(
        () -> {
          files.put(to, found(from));
          files.remove(from);
          return null;
        });
  }

  @Override
  public Promise<Void> remove(String name) {
    return step(
        () -> {
          found(name);
          files.remove(name);
          return null;
        });
  }

  private String found(String name) {
    if (!files.containsKey(name)) {
      throw new BerthException(ErrorCode.FILE_NOT_FOUND, "No " + name + ".");
    }
    return files.get(name);
  }

  private <T> Promise<T> step(Supplier<T> work) {
    int step = steps++;
    if (step >= from && step <= until) {
      return code.isEmpty()
          ? new Promise<>()
          : Promise.rejected(new BerthException(code, "The disk says no."));
    }
    return Promise.done().then(now -> Promise.resolved(work.get()));
  }

  private final class DiskSink extends TextSink {
    private final String name;

    DiskSink(String name) {
      this.name = name;
    }

    @Override
    public Promise<Void> append(FileContent content) {
      return step(
          () -> {
            super.append(content);
            files.put(name, text());
            return null;
          });
    }

    @Override
    public Promise<Void> close() {
      return step(() -> null);
    }

    @Override
    public Promise<Void> abort() {
      return step(() -> null);
    }
  }
}
