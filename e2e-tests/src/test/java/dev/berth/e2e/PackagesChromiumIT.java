package dev.berth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.npm.Npm;
import dev.berth.e2e.npm.NpmPackage;
import dev.berth.e2e.npm.TypeScript;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.samples.build.Esbuild;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Installs what is published, bundles it, and runs the bundle. */
@ChromiumTest
class PackagesChromiumIT {
  private static final String MAIN =
      """
      import berth, { navigate } from '@berth/bootstrap';
      import type { Route } from '@berth/bootstrap';

      const route: Route = berth.route;
      berth.start({ routes: '/routes.json', source: '/berth/bootstrap.js' });
      document.title = [typeof navigate, route.path].join(' ');
      """;
  private static final String TSCONFIG =
      """
      {"compilerOptions": {"strict": true, "noEmit": true, "target": "es2020", "module": "%s",
        "moduleResolution": "%s", "lib": ["es2020", "dom"], "types": []}, "files": ["main.ts"]}
      """;
  private static final Pattern SUBJECT =
      Pattern.compile("\"name\": \"(.+?)\", \"digest\": \\{ \"sha256\": \"(\\w+)\"");

  private static final Pattern VERSION = Pattern.compile("\"version\": \"(.+?)\"");

  @RegisterExtension final FixtureServer server = new FixtureServer();
  @TempDir Path project;

  private final NpmPackage npm = NpmPackage.built();

  @Test
  void aProjectBundlesThePackageAndItsBundleShowsAPage(Page page) throws IOException {
    install();
    Esbuild.unpackedInto(project.resolve("bin"))
        .run(
            List.of("main.ts", "--bundle", "--format=esm", "--minify", "--outfile=app.js"),
            project);
    server.answer("/app.js", Answer.script(Files.readString(project.resolve("app.js"))));
    server.answer("/", Answer.html("<!doctype html><script type=module src=/app.js></script>"));

    assertShowsAPage(page);
  }

  /** Some fifty megabytes come over the network. */
  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void npmInstallsThePackageAndViteBundlesIt(Page page) throws IOException {
    for (String file : List.of("package.json", "package-lock.json")) {
      try (InputStream content = getClass().getResourceAsStream("/npm/vite/" + file)) {
        Files.copy(content, project.resolve(file));
      }
    }
    Files.writeString(project.resolve("main.ts"), MAIN);
    Files.writeString(
        project.resolve("index.html"), "<!doctype html><script type=module src=/main.ts></script>");
    Npm.in(Files.createDirectory(project.resolve("bin"))).install(project, NpmPackage.tarball());

    Npm.run(project, "vite/bin/vite.js", "build");

    Path built = project.resolve("dist");
    server.answer("/", Answer.html(Files.readString(built.resolve("index.html"))));
    try (Stream<Path> assets = Files.list(built.resolve("assets"))) {
      for (Path asset : assets.toList()) {
        server.answer("/assets/" + asset.getFileName(), Answer.script(Files.readString(asset)));
      }
    }
    assertShowsAPage(page);
  }

  /** Where a bundle is not beside the further scripts, the page says where they are. */
  private void assertShowsAPage(Page page) {
    npm.files().keySet().stream()
        .filter(name -> name.matches("bootstrap\\.\\w+\\.js"))
        .forEach(name -> server.answer("/berth/" + name, Answer.script(text(name))));
    server.answer(
        "/routes.json",
        Answer.json(
            "{\"version\": 1, \"microFrontends\": {\"home\": {\"entry\": \"/home.html\"}},"
                + " \"routes\": [{\"path\": \"/\", \"mfe\": \"home\"}]}"));
    server.answer("/home.html", EntryPoints.named("Home"));

    page.navigate(server.url("/"));

    assertThat(page.locator("h1")).hasText("Home");
    assertThat(server.requestsFor("/berth/bootstrap.host.js")).isEqualTo(1);
  }

  @Test
  void theCompilerFindsTheTypesOfThePackageHoweverItLooksForThem() throws IOException {
    install();
    TypeScript typeScript = TypeScript.in(project.resolve("bin"));
    for (String resolution : List.of("bundler", "nodenext")) {
      Files.writeString(
          project.resolve("tsconfig.json"),
          TSCONFIG.formatted(resolution.equals("bundler") ? "es2020" : "nodenext", resolution));

      assertThat(typeScript.mistakes(project)).as(resolution).isEmpty();
    }
  }

  @Test
  void everyScriptComesWithItsMapAndItsHash() {
    List<String> scripts = npm.files().keySet().stream().filter(this::isScript).toList();

    assertThat(scripts).contains("bootstrap.js", "bootstrap.mjs", "bootstrap.host.js");
    assertThat(scripts)
        .allSatisfy(
            script -> {
              assertThat(npm.files()).containsKey(script + ".map");
              assertThat(text(script + ".sri").strip())
                  .isEqualTo(
                      "sha384-" + Base64.getEncoder().encodeToString(digest("SHA-384", script)));
            });
  }

  @Test
  void thePackageTellsItsLicenceAndWhatItWasMadeOf() {
    assertThat(npm.files())
        .containsKeys("LICENSE", "README.md", "bootstrap.d.ts", "route-map.schema.json");
    assertThat(text("package.json")).contains("\"license\": \"Apache-2.0\"").doesNotContain("@v");
    assertThat(text("LICENSE")).contains("Apache License");
    Map<String, String> told =
        SUBJECT
            .matcher(text("provenance.json"))
            .results()
            .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    assertThat(told.keySet())
        .containsExactlyInAnyOrderElementsOf(
            npm.files().keySet().stream().filter(name -> !name.equals("provenance.json")).toList());
    assertThat(told)
        .allSatisfy(
            (name, hash) ->
                assertThat(HexFormat.of().formatHex(digest("SHA-256", name))).isEqualTo(hash));
  }

  @Test
  void theWebJarHasTheSameFilesWhereServersLookForThem() throws IOException {
    Matcher version = VERSION.matcher(text("package.json"));
    assertThat(version.find()).isTrue();
    String folder = "/META-INF/resources/webjars/berth/" + version.group(1) + "/";

    for (Map.Entry<String, byte[]> file : npm.files().entrySet()) {
      try (InputStream content = getClass().getResourceAsStream(folder + file.getKey())) {
        assertThat(content)
            .as(folder + file.getKey())
            .isNotNull()
            .hasBinaryContent(file.getValue());
      }
    }
  }

  private void install() throws IOException {
    Files.writeString(project.resolve("main.ts"), MAIN);
    Files.writeString(project.resolve("package.json"), "{\"type\": \"module\"}");
    npm.installIn(project);
  }

  private boolean isScript(String name) {
    return name.matches(".*\\.m?js");
  }

  private String text(String name) {
    return new String(npm.files().get(name), StandardCharsets.UTF_8);
  }

  private byte[] digest(String algorithm, String name) {
    try {
      return MessageDigest.getInstance(algorithm).digest(npm.files().get(name));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
