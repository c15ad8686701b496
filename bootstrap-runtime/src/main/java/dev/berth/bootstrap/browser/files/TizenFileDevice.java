package dev.berth.bootstrap.browser.files;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Js;
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
 * The file system of a Samsung television: a folder {@code berth} in what it calls {@code
 * wgt-private}, the application's own, and in it one for each owner.
 *
 * <p>Folders are handled by the interface {@code File}, which all versions have, though 5.0 has
 * deprecated it: only there is told when a file was written, and only its {@code moveTo} puts one
 * file in the place of another.
 *
 * @see <a
 *     href="https://docs.tizen.org/application/web/api/5.0/device_api/tv/tizen/filesystem.html">
 *     Tizen, Filesystem API</a>
 * @see <a
 *     href="https://developer.samsung.com/tv/develop/api-references/tizen-web-device-api-references/systeminfo-api">
 *     Samsung, SystemInfo API</a>
 */
public final class TizenFileDevice implements Device {
  private static final String HOME = "wgt-private/berth";

  @JSBody(script = "return !!(window.tizen&&tizen.filesystem&&tizen.filesystem.resolve)")
  public static native boolean isThere();

  @Override
  public String backing() {
    return "device";
  }

  /** What an application stores stays until the application is removed. */
  @Override
  public Promise<Room> room() {
    return BrowserFailures.adopt(
        sizes(HOME),
        sizes -> {
          double used = Js.number(sizes, "used");
          double left = Js.number(sizes, "left");
          return new Room(used, left < 0 ? 0 : used + left, true);
        });
  }

  @Override
  public Promise<FileSystem> of(String owner) {
    return BrowserFailures.adopt(
        folder("wgt-private", "berth/of" + owner), handle -> new Folder(this, handle));
  }

  /** Tells a device that is full from one that is broken, which are the same failure here. */
  private <T> Promise<T> explained(Promise<T> write, double wanted) {
    return write.recover(
        failure ->
            room()
                .then(
                    room -> Promise.rejected(room.explain(failure, wanted)),
                    unknown -> Promise.rejected(failure)));
  }

  /** {@code left} is -1 when the device does not say. */
  @JSBody(
      params = "home",
      script =
          "var disk_=tizen.filesystem,info_=tizen.systeminfo,"
              + "size_=function(file_){return file_.isFile?file_.fileSize:"
              + "new Promise(function(done_){file_.listFiles(done_,function(){done_([])})})"
              + ".then(function(list_){return Promise.all(list_.map(size_))})"
              + ".then(function(sizes_){return sizes_.reduce(function(some_,more_){"
              + "return some_+more_},0)})};"
              + "return Promise.all([new Promise(function(done_){disk_.resolve(home,done_,"
              + "function(){done_({isFile:true,fileSize:0})},'r')}).then(size_),"
              + "new Promise(function(done_){info_.getPropertyValue('STORAGE',function(view_){"
              + "done_(view_.units.filter(function(unit_){return unit_.type=='INTERNAL'})[0]"
              + ".availableCapacity)},function(){done_(-1)})})"
              + ".catch(function(){return -1})]).then(function(both_){"
              + "return {used:both_[0],left:both_[1]}})")
  private static native JsPromise<JSObject> sizes(String home);

  @JSBody(
      params = {"root", "path"},
      script =
          "var disk_=tizen.filesystem;return new Promise(function(done_,fail_){"
              + "disk_.resolve(root.concat('/',path),done_,function(){disk_.resolve(root,"
              + "function(all_){try{done_(all_.createDirectory(path))}"
              + "catch(error_){fail_(error_)}},fail_,'rw')},'rw')})")
  private static native JsPromise<JSObject> folder(String root, String path);

  /** The files of one owner. */
  private static final class Folder implements FileSystem {
    private final TizenFileDevice device;
    private final JSObject handle;

    Folder(TizenFileDevice device, JSObject handle) {
      this.device = device;
      this.handle = handle;
    }

    @Override
    public Promise<Vec<FileEntry>> list() {
      return BrowserFailures.adopt(list(handle), FileRecords::read);
    }

    /** It is read at once: nothing else keeps it from being replaced meanwhile. */
    @Override
    public Promise<FileContent> open(String name) {
      return BrowserFailures.adopt(TizenBytes.read(handle, name), BlobContent::new);
    }

    @Override
    public Promise<FileSink> create(String name) {
      return device.explained(
          BrowserFailures.adopt(
              TizenBytes.create(handle, name), stream -> new Stream(device, stream)),
          0);
    }

    @Override
    public Promise<Void> move(String from, String to) {
      return device.explained(BrowserFailures.adopt(call(handle, "moveTo", from, to)), 0);
    }

    @Override
    public Promise<Void> remove(String name) {
      return BrowserFailures.adopt(call(handle, "deleteFile", name, ""));
    }

    /** A file that goes while the list is made is not in it. */
    @JSBody(
        params = "folder",
        script =
            "return new Promise(function(done_,fail_){folder.listFiles(done_,fail_)}).then("
                + "function(list_){var found_=[];list_.forEach(function(file_){"
                + "try{found_.push({name:file_.name,size:file_.fileSize,savedAt:+file_.modified})}"
                + "catch(error_){}});return found_})")
    private static native JsPromise<JSObject> list(JSObject folder);

    /** {@code goal} is the new name, where there is one. */
    @JSBody(
        params = {"folder", "verb", "name", "goal"},
        script =
            "var path_=folder.fullPath.concat('/');return new Promise(function(done_,fail_){"
                + "var list_=[path_.concat(name)];if(goal)list_.push(path_.concat(goal),true);"
                + "folder[verb].apply(folder,list_.concat(done_,fail_))})")
    private static native JsPromise<JSObject> call(
        JSObject folder, String verb, String name, String goal);
  }

  /** A file that is being written. */
  private record Stream(TizenFileDevice device, JSObject handle) implements FileSink {
    @Override
    public Promise<Void> append(FileContent content) {
      return device.explained(
          BrowserFailures.adopt(TizenBytes.append(handle, BlobContent.blobOf(content))),
          content.size());
    }

    @Override
    public Promise<Void> close() {
      return device.explained(BrowserFailures.adopt(TizenBytes.close(handle)), 0);
    }

    @Override
    public Promise<Void> abort() {
      return close();
    }
  }
}
