package dev.berth.bootstrap.browser.files;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.files.FileContent;
import dev.berth.bootstrap.files.FileSink;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Collects bytes in memory, and does something with them when all are there. */
final class Bytes implements FileSink {
  /** A list of {@code ArrayBuffer}. */
  private final JSObject buffers = list();

  private final Finish finish;

  /** What comes after the last of them. */
  @JSFunctor
  interface Finish extends JSObject {
    /**
     * Takes them.
     *
     * @param blob all of them
     * @return a promise, or nothing
     */
    JSObject take(JSObject blob);
  }

  Bytes(Finish finish) {
    this.finish = finish;
  }

  @Override
  public Promise<Void> append(FileContent content) {
    return BrowserFailures.adopt(read(buffers, BlobContent.blobOf(content)));
  }

  @Override
  public Promise<Void> close() {
    return BrowserFailures.adopt(finished(finish, join(buffers)));
  }

  @Override
  public Promise<Void> abort() {
    return Promise.done();
  }

  @JSBody(script = "return []")
  private static native JSObject list();

  /** Bytes that were there, and cannot be read any more, are those of a file that was replaced. */
  @JSBody(
      params = {"buffers", "blob"},
      script =
          "return new Response(blob).arrayBuffer().then(function(bytes_){buffers.push(bytes_)},"
              + "function(error_){throw {name:'NotReadableError',message:error_.message}})")
  private static native JsPromise<JSObject> read(JSObject buffers, JSObject blob);

  @JSBody(params = "buffers", script = "return new Blob(buffers)")
  private static native JSObject join(JSObject buffers);

  @JSBody(
      params = {"finish", "blob"},
      script = "return Promise.resolve(finish(blob))")
  private static native JsPromise<JSObject> finished(Finish finish, JSObject blob);
}
