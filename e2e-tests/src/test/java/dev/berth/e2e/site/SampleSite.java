package dev.berth.e2e.site;

import dev.berth.server.DevServer;
import dev.berth.server.DevServerOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Serves the sample product with the dev server while the tests of a class run. */
public final class SampleSite implements BeforeAllCallback, AfterAllCallback {
  private static final Path SITE = Path.of("..", "sample-mfes", "target", "site");

  private DevServer server;

  @Override
  public void beforeAll(ExtensionContext tests) {
    if (!Files.isRegularFile(SITE.resolve("index.html"))) {
      throw new IllegalStateException(
          "The sample product is not built: " + SITE + " has no index.html. Run ./mvnw verify.");
    }
    server = DevServer.start(DevServerOptions.serving(SITE).withPort(0));
  }

  @Override
  public void afterAll(ExtensionContext tests) {
    server.close();
  }

  /** The address of a path of the product. */
  public String url(String path) {
    return server.uri().resolve(path).toString();
  }
}
