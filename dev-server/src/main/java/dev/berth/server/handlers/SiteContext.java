package dev.berth.server.handlers;

import dev.berth.server.files.BundledFiles;
import dev.berth.server.files.FirstFound;
import dev.berth.server.files.PinnedFiles;
import dev.berth.server.files.SiteFolder;
import dev.berth.server.site.ServedContent;
import java.util.List;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.AllowedResourceAliasChecker;
import org.eclipse.jetty.server.handler.ContextHandler;

/**
 * Keeps what is served inside the site's folder, symbolic links included.
 *
 * <p>The check is only made when the handler of files stands directly in its context, and the
 * default one lets links out: so the strict one, and nothing in between.
 */
final class SiteContext extends ContextHandler {
  private final ServedContent content;

  SiteContext(ServedContent content) {
    super("/");
    this.content = content;
    setBaseResourceAsPath(content.site().root());
    clearAliasChecks();
    addAliasCheck(new AllowedResourceAliasChecker(this));
    setHandler(new StaticFiles(this::places));
  }

  private HttpContent.Factory places(ByteBufferPool.Sized buffers) {
    return new FirstFound(
        List.of(
            new PinnedFiles(content::pinned),
            new SiteFolder(getBaseResource(), buffers),
            new BundledFiles()));
  }
}
