package dev.berth.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.npm.TypeScript;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import dev.berth.e2e.site.ShippedBootstrap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds {@code bootstrap.d.ts} and the reference to what a page meets, and to what it may write.
 */
@ChromiumTest
class DeclarationChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1, "microFrontends": {"home": {"entry": "/home.html"}, "far": {"entry": "/far.html"}},
       "routes": [{"path": "/", "mfe": "home"}, {"path": "/far", "mfe": "far"}]}
      """;
  private static final Path SAMPLES = Path.of("src/test/resources/types");
  private static final Path REFERENCE = Path.of("../docs/reference/js-api.md");
  private static final String EXPECTED = "// @ts-expect-error";

  /** What the compiler says more of a mistake is indented. */
  private static final String EXPLANATION = "  ";

  private static final Pattern MISTAKE = Pattern.compile("refused\\.ts\\((\\d+),.*");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (berth\\.[\\w.]+)");

  @RegisterExtension final FixtureServer server = new FixtureServer();

  private final Declaration declaration = Declaration.shipped();

  @BeforeEach
  void openHome(Page page) {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer(
        "/home.html", EntryPoints.withHooks("Home", "mount(ctx) { window.context = ctx }"));
    server.answer("/far.html", EntryPoints.withScript("Far", "globalThis.rest = 1"));
    openHome(page, "/");
  }

  private void openHome(Page page, String address) {
    page.navigate(server.url(address));
    page.evaluate("berth.ready");
  }

  @Test
  void theCompilerAcceptsWhatIsRightAndRefusesEveryLineThatIsWrong(@TempDir Path folder)
      throws IOException {
    for (String sample : List.of("tsconfig.json", "page.ts", "module.ts")) {
      Files.copy(SAMPLES.resolve(sample), folder.resolve(sample));
    }
    Files.writeString(folder.resolve("bootstrap.d.ts"), ShippedBootstrap.text("bootstrap.d.ts"));
    List<String> refused = Files.readAllLines(SAMPLES.resolve("refused.ts"));
    Files.write(
        folder.resolve("refused.ts"),
        refused.stream().map(line -> line.replace(EXPECTED, "//")).toList());

    List<String> mistakes =
        TypeScript.in(folder.resolve("typescript")).mistakes(folder).stream()
            .filter(line -> !line.startsWith(EXPLANATION))
            .toList();

    assertThat(mistakes).allMatch(mistake -> MISTAKE.matcher(mistake).matches());
    assertThat(mistakes.stream().map(DeclarationChromiumIT::lineOf).distinct())
        .hasSizeGreaterThan(20)
        .containsExactlyElementsOf(
            IntStream.range(0, refused.size())
                .filter(index -> refused.get(index).startsWith(EXPECTED))
                .mapToObj(index -> index + 2)
                .toList());
  }

  /** Also on a device, whose platform is made by a part of its own. */
  @ParameterizedTest
  @ValueSource(strings = {"/", "/?berth-platform=tizen"})
  void everyDeclaredMemberIsThereAsDeclaredAndNoOther(String address, Page page) {
    openHome(page, address);
    Map<String, String> declared = new TreeMap<>();
    enter("berth", "Berth", declared);
    assertThat(declared).hasSizeGreaterThan(30);

    assertThat(live(page)).isEqualTo(declared);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?berth-platform=tizen"})
  void nothingOfTheApiCanBeChanged(String address, Page page) {
    openHome(page, address);
    assertThat(
            objects("berth", "Berth").stream()
                .filter(path -> page.evaluate("Object.isFrozen(" + path + ")").equals(false)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MountContext, context",
    "Inspection, berth.inspect()",
    "Leftovers, 'berth.navigate(`/far`).then(() => berth.navigate(`/`))"
        + ".then(() => berth.inspect().leftovers.globals)'",
    "StorageEntry, 'berth.storage.set(`it`, 1) || berth.storage.entry(`it`)'",
    "DeviceInfo, berth.platform.info",
    "DevicePanel, berth.platform.info.panel",
    "DeviceCapabilities, berth.platform.capabilities",
    "DeviceMedia, berth.platform.media()",
    "DeviceKey, 'new Promise(done => { berth.platform.keys.on(done); berth.platform.media().then("
        + "() => dispatchEvent(new KeyboardEvent(`keydown`, {key: `Enter`}))) })'",
    "DeviceNetwork, 'new Promise(done => { berth.platform.network.on(done);"
        + " berth.platform.media().then(() => dispatchEvent(new Event(`offline`))) })'"
  })
  void whatIsHandedOutHasTheDeclaredMembersAndNoOther(String type, String expression, Page page) {
    assertThat(keysOf(page, expression)).containsAll(required(type)).isSubsetOf(all(type));
  }

  @Test
  void whatEventsTellHasTheDeclaredMembersAndNoOther(Page page) {
    page.addInitScript(
        """
        window.told = {};
        '%s'.split(' ').forEach(name => document.addEventListener(name, event => {
          window.told[name] = event.detail;
          if (name === 'berth:error') event.preventDefault();
        }));\
        """
            .formatted(String.join(" ", all("BerthDocumentEvents"))));
    openHome(page);
    page.evaluate("berth.session.signIn({status: 'trial'}).then(() => berth.navigate('/far'))");
    page.evaluate("berth.navigate('/nowhere').catch(() => {})");

    assertThat(members("BerthDocumentEvents").filter(event -> !event.name().endsWith("leftover")))
        .hasSizeGreaterThan(5)
        .allSatisfy(
            event ->
                assertThat(keysOf(page, "told['" + event.name() + "']"))
                    .as(event.name())
                    .containsExactlyInAnyOrderElementsOf(all(event.type())));
  }

  @Test
  void theReferenceHasASectionForEveryMemberAndNoOther(Page page) throws IOException {
    String reference = Files.readString(REFERENCE);
    List<String> described =
        HEADING.matcher(reference).results().map(heading -> heading.group(1)).toList();
    Map<String, String> declared = new TreeMap<>();
    enter("berth", "Berth", declared);

    assertThat(described)
        .allMatch(path -> page.evaluate("typeof " + path).toString().matches("(?!undefined).*"));
    assertThat(declared.keySet())
        .allSatisfy(
            path ->
                assertThat(
                        described.contains(path)
                            || reference.contains("| `" + path.replaceAll(".*\\.", "") + "` |"))
                    .as(path)
                    .isTrue());
  }

  private static int lineOf(String mistake) {
    return Integer.parseInt(MISTAKE.matcher(mistake).replaceAll("$1"));
  }

  /** Enters each member below a path with its kind. */
  private void enter(String path, String type, Map<String, String> kinds) {
    for (Declaration.Member member : declaration.of(type)) {
      String inner = path + "." + member.name();
      kinds.put(inner, member.method() ? "function" : "value");
      if (!member.method() && declaration.has(member.type())) {
        enter(inner, member.type(), kinds);
      }
    }
  }

  /** The same as a page meets it. */
  private Map<String, String> live(Page page) {
    Map<String, String> kinds = new TreeMap<>();
    for (String path : objects("berth", "Berth")) {
      for (Object key : keysOf(page, path)) {
        boolean function = page.evaluate("typeof " + path + "." + key).equals("function");
        kinds.put(path + "." + key, function ? "function" : "value");
      }
    }
    return kinds;
  }

  /** The paths of all objects whose members are declared. */
  private List<String> objects(String path, String type) {
    List<String> paths = new ArrayList<>(List.of(path));
    for (Declaration.Member member : declaration.of(type)) {
      if (!member.method() && declaration.has(member.type())) {
        paths.addAll(objects(path + "." + member.name(), member.type()));
      }
    }
    return paths;
  }

  private static List<String> keysOf(Page page, String expression) {
    Object keys = page.evaluate("async () => Object.keys(await (" + expression + "))");
    return ((List<?>) keys).stream().map(Object::toString).toList();
  }

  private List<String> required(String type) {
    return members(type)
        .filter(member -> !member.optional())
        .map(Declaration.Member::name)
        .toList();
  }

  private List<String> all(String type) {
    return members(type).map(Declaration.Member::name).toList();
  }

  private Stream<Declaration.Member> members(String type) {
    return declaration.of(type).stream();
  }
}
