package dev.berth.server.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Callback;

/**
 * Holds one reading of a file, so that length, entity tag and bytes belong together even when the
 * file is saved while it is being sent.
 */
final class Snapshot extends FreshContent {
  /**
   * Beyond this a file is no text that somebody edits, and reading it whole would cost too much.
   */
  static final long LARGEST = 1 << 20;

  private static final int TAG_BYTES = 16;

  private final byte[] bytes;

  private Snapshot(HttpContent file, byte[] bytes) {
    super(file, digest(bytes));
    this.bytes = bytes;
  }

  static Snapshot of(HttpContent file) {
    try (InputStream in = file.getResource().newInputStream()) {
      return new Snapshot(file, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long getContentLengthValue() {
    return bytes.length;
  }

  @Override
  public HttpField getContentLength() {
    return new HttpField.LongValueHttpField(HttpHeader.CONTENT_LENGTH, bytes.length);
  }

  @Override
  public void writeTo(Content.Sink sink, long offset, long length, Callback callback) {
    int from = (int) Math.max(0, offset);
    int count = length < 0 ? bytes.length - from : (int) length;
    sink.write(true, ByteBuffer.wrap(bytes, from, count), callback);
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
