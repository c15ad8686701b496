package dev.berth.bootstrap.browser.files;

import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.files.FileContent;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The bytes of a {@code Blob}, or of a {@code File}. */
final class BlobContent implements FileContent {
  private final JSObject blob;

  BlobContent(JSObject blob) {
    this.blob = blob;
  }

  static JSObject blobOf(FileContent content) {
    return ((BlobContent) content).blob;
  }

  /** A letter. */
  static FileContent sample() {
    return new BlobContent(blob("x"));
  }

  @JSBody(params = "text", script = "return new Blob([text])")
  private static native JSObject blob(String text);

  @Override
  public double size() {
    return Js.number(blob, "size");
  }

  @Override
  public FileContent part(double from, double to) {
    return new BlobContent(slice(blob, from, to));
  }

  @JSBody(
      params = {"blob", "from", "stop"},
      script = "return blob.slice(from,stop)")
  private static native JSObject slice(JSObject blob, double from, double stop);
}
