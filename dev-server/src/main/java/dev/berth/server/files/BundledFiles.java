package dev.berth.server.files;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.http.content.ResourceHttpContent;
import org.eclipse.jetty.util.resource.MemoryResource;

/** Finds what Berth brings along on the class path: the bootstrap and the route map's schema. */
public final class BundledFiles implements HttpContent.Factory {
  private static final String FOLDER = "META-INF/resources/berth";

  @Override
  public HttpContent getContent(String path) throws IOException {
    return isFlat(path) ? read(path).map(bytes -> content(path, bytes)).orElse(null) : null;
  }

  /** Gives the bytes of a bundled file by its URL path. */
  public static Optional<byte[]> read(String path) throws IOException {
    try (InputStream in = BundledFiles.class.getClassLoader().getResourceAsStream(FOLDER + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  /** Everything that is bundled lies at the top; nothing below it is anybody's business. */
  private static boolean isFlat(String path) {
    return path.length() > 1 && path.lastIndexOf('/') == 0;
  }

  private static HttpContent content(String path, byte[] bytes) {
    MemoryResource resource = new MemoryResource(URI.create("berth:" + path), bytes);
    return FreshContent.of(new ResourceHttpContent(resource, MediaTypes.of(path).orElse(null)));
  }
}
