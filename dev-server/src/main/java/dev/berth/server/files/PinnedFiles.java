package dev.berth.server.files;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.http.content.ResourceHttpContent;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;

/** Finds the few files that an option put in the place of the site's own. */
public final class PinnedFiles implements HttpContent.Factory {
  private final Function<String, Optional<Path>> fileFor;

  public PinnedFiles(Function<String, Optional<Path>> fileFor) {
    this.fileFor = fileFor;
  }

  @Override
  public HttpContent getContent(String path) {
    return fileFor.apply(path).map(file -> content(path, file)).orElse(null);
  }

  private static HttpContent content(String path, Path file) {
    Resource resource = ResourceFactory.root().newResource(file);
    return FreshContent.of(new ResourceHttpContent(resource, MediaTypes.of(path).orElse(null)));
  }
}
