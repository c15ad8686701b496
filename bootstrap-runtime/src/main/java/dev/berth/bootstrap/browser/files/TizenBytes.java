package dev.berth.bootstrap.browser.files;

import dev.berth.bootstrap.api.JsPromise;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * What is in files of a Samsung television: read and written by a {@code FileHandle}, which there
 * is since Tizen 5.0, before by a {@code FileStream}, which takes and gives lists of numbers.
 *
 * @see <a
 *     href="https://docs.tizen.org/application/web/api/5.0/device_api/tv/tizen/filesystem.html">
 *     Tizen, Filesystem API</a>
 */
final class TizenBytes {
  private TizenBytes() {}

  /** The content as a {@code Blob}. Neither of them reads no bytes. */
  @JSBody(
      params = {"folder", "name"},
      script =
          "var disk_=tizen.filesystem;return new Promise(function(done_,fail_){"
              + "var file_=folder.resolve(name),size_=file_.fileSize,open_;"
              + "if(!size_)done_(new Blob([]));"
              + "else if(disk_.openFile){open_=disk_.openFile(file_.fullPath,'r');"
              + "open_.readBlobNonBlocking(done_,fail_);open_.closeNonBlocking()}"
              + "else file_.openStream('r',function(read_){try{"
              + "done_(new Blob([new Uint8Array(read_.readBytes(size_))]));read_.close()}"
              + "catch(error_){fail_(error_)}},fail_,'UTF-8')})")
  static native JsPromise<JSObject> read(JSObject folder, String name);

  /** A new file, open to be written. */
  @JSBody(
      params = {"folder", "name"},
      script =
          "var disk_=tizen.filesystem;return new Promise(function(done_,fail_){"
              + "if(disk_.openFile)done_(disk_.openFile(folder.fullPath.concat('/',name),'w'));"
              + "else folder.createFile(name).openStream('w',done_,fail_,'UTF-8')})")
  static native JsPromise<JSObject> create(JSObject folder, String name);

  @JSBody(
      params = {"stream", "blob"},
      script =
          "if(stream.writeBlobNonBlocking)return new Promise(function(done_,fail_){"
              + "stream.writeBlobNonBlocking(blob,done_,fail_)});"
              + "return new Response(blob).arrayBuffer().then(function(bytes_){"
              + "stream.writeBytes([].slice.call(new Uint8Array(bytes_)))})")
  static native JsPromise<JSObject> append(JSObject stream, JSObject blob);

  /** The bytes are on the device then. */
  @JSBody(
      params = "stream",
      script =
          "return new Promise(function(done_,fail_){if(stream.closeNonBlocking)"
              + "stream.closeNonBlocking(done_,fail_);else done_(stream.close())})")
  static native JsPromise<JSObject> close(JSObject stream);
}
