package dev.berth.server.files;

import dev.berth.server.site.Site;
import java.io.IOException;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.http.content.ResourceHttpContentFactory;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.Resources;

/** Finds files in the site's folder; a folder in it counts only when it has a page of its own. */
public final class SiteFolder implements HttpContent.Factory {
  private final HttpContent.Factory files;

  public SiteFolder(Resource root, ByteBufferPool.Sized buffers) {
    this.files = new ResourceHttpContentFactory(root, MediaTypes.asMimeTypes(), buffers);
  }

  @Override
  public HttpContent getContent(String path) throws IOException {
    HttpContent found = files.getContent(path);
    if (found == null) {
      return null;
    }
    if (found.getResource().isDirectory()) {
      return hasPage(found.getResource()) ? found : null;
    }
    return FreshContent.of(found);
  }

  private static boolean hasPage(Resource folder) {
    return Resources.isReadableFile(folder.resolve(Site.SHELL));
  }
}
