package dev.berth.server.files;

import java.time.Instant;
import java.util.Set;
import org.eclipse.jetty.http.CompressedContentFormat;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.content.HttpContent;

/**
 * Gives a file an entity tag that changes with every save.
 *
 * <p>No date goes out for a browser to ask with: dates count whole seconds, and two saves fit into
 * one.
 */
class FreshContent extends HttpContent.Wrapper {
  private final HttpField entityTag;

  FreshContent(HttpContent file, String tag) {
    super(file);
    this.entityTag = new HttpField(HttpHeader.ETAG, '"' + tag + '"');
  }

  /** Reads what people edit into memory and leaves what only machines write on the disk. */
  static HttpContent of(HttpContent file) {
    return file.getContentLengthValue() <= Snapshot.LARGEST
        ? Snapshot.of(file)
        : new FreshContent(file, timeAndSize(file));
  }

  @Override
  public HttpField getETag() {
    return entityTag;
  }

  @Override
  public HttpField getLastModified() {
    return null;
  }

  /** Nothing lies ready compressed; without saying so, Jetty overwrites the header Vary. */
  @Override
  public Set<CompressedContentFormat> getPreCompressedContentFormats() {
    return Set.of();
  }

  private static String timeAndSize(HttpContent file) {
    Instant saved = file.getLastModifiedInstant();
    return Long.toHexString(saved.getEpochSecond())
        + Integer.toHexString(saved.getNano())
        + '-'
        + Long.toHexString(file.getContentLengthValue());
  }
}
