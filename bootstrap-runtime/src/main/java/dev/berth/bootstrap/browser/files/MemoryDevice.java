package dev.berth.bootstrap.browser.files;

import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.files.Device;
import dev.berth.bootstrap.files.FileContent;
import dev.berth.bootstrap.files.FileEntry;
import dev.berth.bootstrap.files.FileSink;
import dev.berth.bootstrap.files.FileSystem;
import dev.berth.bootstrap.files.Room;
import dev.berth.collections.Dict;
import dev.berth.collections.Vec;
import org.teavm.jso.JSObject;

/** Keeps files until the page is closed, where a browser keeps none. */
public final class MemoryDevice implements Device {
  private final Dict<Folder> folders = new Dict<>();
  private final Clock clock;

  public MemoryDevice(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String backing() {
    return "memory";
  }

  @Override
  public Promise<Room> room() {
    double used = 0;
    for (int i = 0; i < folders.size(); i++) {
      used += folders.valueAt(i).size();
    }
    return Promise.resolved(new Room(used, 0, false));
  }

  @Override
  public Promise<FileSystem> of(String owner) {
    if (!folders.has(owner)) {
      folders.put(owner, new Folder(clock));
    }
    return Promise.resolved(folders.get(owner));
  }

  /** The files of one owner. */
  private static final class Folder implements FileSystem {
    private final Dict<FileContent> contents = new Dict<>();
    private final Dict<FileEntry> entries = new Dict<>();
    private final Clock clock;

    Folder(Clock clock) {
      this.clock = clock;
    }

    double size() {
      double size = 0;
      for (int i = 0; i < entries.size(); i++) {
        size += entries.valueAt(i).size();
      }
      return size;
    }

    @Override
    public Promise<Vec<FileEntry>> list() {
      Vec<FileEntry> all = new Vec<>();
      for (int i = 0; i < entries.size(); i++) {
        all.add(entries.valueAt(i));
      }
      return Promise.resolved(all);
    }

    @Override
    public Promise<FileContent> open(String name) {
      FileContent content = contents.get(name);
      return content == null ? missing() : Promise.resolved(content);
    }

    @Override
    public Promise<FileSink> create(String name) {
      return Promise.resolved(new Bytes(blob -> put(name, blob)));
    }

    private JSObject put(String name, JSObject blob) {
      put(name, new BlobContent(blob));
      return null;
    }

    private void put(String name, FileContent content) {
      contents.put(name, content);
      entries.put(name, new FileEntry(name, content.size(), clock.now()));
    }

    @Override
    public Promise<Void> move(String from, String to) {
      FileContent content = contents.get(from);
      if (content == null) {
        return missing();
      }
      put(to, content);
      return remove(from);
    }

    @Override
    public Promise<Void> remove(String name) {
      contents.remove(name);
      entries.remove(name);
      return Promise.done();
    }

    private static <T> Promise<T> missing() {
      return Promise.rejected(new BerthException(ErrorCode.FILE_NOT_FOUND, "It is not there."));
    }
  }
}
