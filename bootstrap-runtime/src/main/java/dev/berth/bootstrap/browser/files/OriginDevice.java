package dev.berth.bootstrap.browser.files;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.files.Device;
import dev.berth.bootstrap.files.FileContent;
import dev.berth.bootstrap.files.FileEntry;
import dev.berth.bootstrap.files.FileSink;
import dev.berth.bootstrap.files.FileSystem;
import dev.berth.bootstrap.files.Room;
import dev.berth.collections.Vec;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * The file system that a browser keeps for an origin (WHATWG File System, "origin private file
 * system"): a folder {@code berth}, and in it one for each owner.
 */
public final class OriginDevice implements Device {
  @Override
  public String backing() {
    return "opfs";
  }

  @Override
  public Promise<Room> room() {
    return OriginRoom.estimate();
  }

  @Override
  public Promise<FileSystem> of(String owner) {
    return BrowserFailures.adopt(folder(owner), Folder::new);
  }

  @JSBody(
      params = "owner",
      script =
          "var make_={create:true};return new Promise(function(done_){"
              + "done_(navigator.storage.getDirectory())}).then(function(root_){"
              + "return root_.getDirectoryHandle('berth',make_)}).then(function(all_){"
              + "return all_.getDirectoryHandle('of'.concat(owner),make_)})")
  private static native JsPromise<JSObject> folder(String owner);

  /** One of its folders. */
  private static final class Folder implements FileSystem {
    private final JSObject handle;

    Folder(JSObject handle) {
      this.handle = handle;
    }

    @Override
    public Promise<Vec<FileEntry>> list() {
      return BrowserFailures.adopt(list(handle), FileRecords::read);
    }

    @Override
    public Promise<FileContent> open(String name) {
      return BrowserFailures.adopt(file(handle, name), BlobContent::new);
    }

    @Override
    public Promise<FileSink> create(String name) {
      return BrowserFailures.adopt(writable(handle, name), Writable::new);
    }

    @Override
    public Promise<Void> move(String from, String to) {
      return BrowserFailures.adopt(move(handle, from, to));
    }

    @Override
    public Promise<Void> remove(String name) {
      return BrowserFailures.adopt(remove(handle, name));
    }

    /** A file that goes while the list is made is not in it. */
    @JSBody(
        params = "folder",
        script =
            "var found_=[],turns_=folder.values(),step_=function(){return turns_.next().then("
                + "function(turn_){if(turn_.done)return Promise.all(found_);found_.push("
                + "turn_.value.getFile().then(function(file_){return {name:file_.name,"
                + "size:file_.size,savedAt:file_.lastModified}}).catch(String));return step_()})};"
                + "return step_().then(function(list_){return list_.filter(function(item_){"
                + "return item_.name})})")
    private static native JsPromise<JSObject> list(JSObject folder);

    @JSBody(
        params = {"folder", "name"},
        script = "return folder.getFileHandle(name).then(function(file_){return file_.getFile()})")
    private static native JsPromise<JSObject> file(JSObject folder, String name);

    @JSBody(
        params = {"folder", "name"},
        script =
            "return folder.getFileHandle(name,{create:true}).then(function(file_){"
                + "return file_.createWritable()})")
    private static native JsPromise<JSObject> writable(JSObject folder, String name);

    @JSBody(
        params = {"folder", "name", "goal"},
        script = "return folder.getFileHandle(name).then(function(file_){return file_.move(goal)})")
    private static native JsPromise<JSObject> move(JSObject folder, String name, String goal);

    @JSBody(
        params = {"folder", "name"},
        script = "return folder.removeEntry(name)")
    private static native JsPromise<JSObject> remove(JSObject folder, String name);
  }

  /** A file that is being written; the browser shows it when it is closed. */
  private static final class Writable implements FileSink {
    private final JSObject stream;

    Writable(JSObject stream) {
      this.stream = stream;
    }

    @Override
    public Promise<Void> append(FileContent content) {
      return BrowserFailures.adopt(call(stream, "write", BlobContent.blobOf(content)));
    }

    @Override
    public Promise<Void> close() {
      return BrowserFailures.adopt(call(stream, "close", null));
    }

    @Override
    public Promise<Void> abort() {
      return BrowserFailures.adopt(call(stream, "abort", null));
    }

    @JSBody(
        params = {"stream", "verb", "argument"},
        script = "return stream[verb](argument)")
    private static native JsPromise<JSObject> call(JSObject stream, String verb, JSObject argument);
  }
}
