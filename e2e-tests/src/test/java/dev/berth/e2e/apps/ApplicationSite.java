package dev.berth.e2e.apps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.util.resource.Resources;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Serves the applications out of the jars that their packages come in, and the shells, while the
 * tests of a class run.
 */
final class ApplicationSite implements BeforeAllCallback, AfterAllCallback {
  private static final Path PACKAGES = Path.of("target", "packages");
  private static final String IN_A_WEBJAR = "META-INF/resources/webjars";

  /** Where Playwright's own jar has the tools that it shows in a browser. */
  private static final String VITE_BUILDS = "driver/package/lib/vite";

  private final Iterable<Application> applications;
  private Server server;

  ApplicationSite(Iterable<Application> applications) {
    this.applications = applications;
  }

  @Override
  public void beforeAll(ExtensionContext tests) throws Exception {
    server = new Server(0);
    ContextHandlerCollection folders = new ContextHandlerCollection();
    packages().forEach(folders::addHandler);
    folders.addHandler(folder("/apps", ofTests("apps")));
    folders.addHandler(folder("/packages/playwright", ofTests(VITE_BUILDS)));
    folders.addHandler(folder("/assets", ofTests(VITE_BUILDS + "/recorder/assets")));
    server.setHandler(new Handler.Sequence(folders, new ShellHandler(applications)));
    server.start();
  }

  @Override
  public void afterAll(ExtensionContext tests) throws Exception {
    server.stop();
  }

  /** The address of a path. */
  String url(String path) {
    return "http://localhost:" + server.getURI().getPort() + path;
  }

  private List<Handler> packages() {
    try (Stream<Path> jars = Files.list(PACKAGES)) {
      return jars.filter(jar -> !versions(jar).isEmpty())
          .<Handler>map(this::packageFolder)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The packages of the applications are not there. Run ./mvnw verify.", e);
    }
  }

  private ContextHandler packageFolder(Path jar) {
    String name = jar.getFileName().toString().replace(".jar", "");
    return folder("/packages/" + name, versions(jar).get(0).list().get(0));
  }

  /** The folder of a package with its versions; none for what is no WebJar, such as a tool. */
  private List<Resource> versions(Path jar) {
    Resource webjars =
        ResourceFactory.of(server).newJarFileResource(jar.toUri()).resolve(IN_A_WEBJAR);
    return Resources.exists(webjars) ? webjars.list() : List.of();
  }

  private Resource ofTests(String folder) {
    return ResourceFactory.of(server).newClassLoaderResource(folder);
  }

  private static ContextHandler folder(String path, Resource content) {
    ResourceHandler files = new ResourceHandler();
    files.setBaseResource(content);
    files.setDirAllowed(false);
    ContextHandler context = new ContextHandler(files, path);
    MimeTypes.Mutable types = context.getMimeTypes();
    types.addMimeMapping("mjs", "text/javascript");
    types.addMimeMapping("vtt", "text/vtt");
    return context;
  }
}
