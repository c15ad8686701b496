package dev.berth.build.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeclareApiTest {
  private static final String PAGE =
      """
      # By hand
      <!-- members: generated from dev.berth.bootstrap.api -->
      what was there
      <!-- end of members -->
      Between, by hand.
      <!-- events: generated from dev.berth.bootstrap.api -->
      <!-- end of events -->
      """;

  @TempDir Path sources;

  @BeforeEach
  void givesWhatEveryApiHas() throws IOException {
    write("errors/ErrorCode.java", "String NO_ROUTE = \"NO_ROUTE\";\n");
    write(
        "api/shapes/DocumentEvents.java",
        """
        /** Events. */
        @Ts("BerthDocumentEvents")
        public interface DocumentEvents {
          /** Shown. */
          @JSProperty("berth:mounted")
          @Ts("MountedDetail")
          JSObject getMounted();
        }
        """);
    write("api/Internal.java", "interface Internal { String secret(); }");
  }

  @Test
  void aGetterIsAReadOnlyPropertyAndAMethodAMethod() throws IOException {
    member("/** Its name. */ @JSProperty String getName();");
    assertThat(declaration()).contains("/** Its name. */\n  readonly name: string;");

    member("/** Whether.\n * @param key of it\n * @return so\n */ boolean isOn(int key);");
    assertThat(declaration()).contains("  isOn(key: number): boolean;");
  }

  @Test
  void whatJavaCannotSayIsSaidByTs() throws IOException {
    member(
        "/** Reads.\n * @param key of it\n * @param how so\n * @return it\n */"
            + "@Ts(value = \"T | null\", generics = \"T = unknown\")"
            + "JSObject get(String key, @Ts(value = \"How\", optional = true) JSObject how);");

    assertThat(declaration()).contains("  get<T = unknown>(key: string, how?: How): T | null;");
  }

  @Test
  void whatUsersMakeTheyMayChange() throws IOException {
    member("/** Does.\n * @param how so\n */ void go(@Ts(\"How\") JSObject how);");
    write(
        "api/shapes/How.java",
        """
        /** How. */
        @Ts(value = "How", input = true)
        interface How {
          /** Where to. */
          @JSProperty @Ts(optional = true) String getWhere();
        }
        """);

    assertThat(declaration())
        .contains("export interface How {\n  /** Where to. */\n  where?: string;");
  }

  @Test
  void whatAShapeSharesWithAnotherIsDeclaredOnce() throws IOException {
    member("/** Does.\n * @param how so\n */ void go(@Ts(\"How\") JSObject how);");
    write(
        "api/shapes/Where.java",
        """
        /** Where. */
        @Ts(value = "Place", input = true)
        interface Where extends JSObject {
          /** Where to. */
          @JSProperty @Ts(optional = true) String getGoal();
        }
        """);
    write(
        "api/shapes/How.java",
        """
        /** How. */
        @Ts(value = "How", input = true)
        interface How extends Where {
          /** How fast. */
          @JSProperty @Ts(optional = true) String getSpeed();
        }
        """);

    assertThat(declaration())
        .contains("export interface Place {\n  /** Where to. */\n  goal?: string;\n}")
        .contains("export interface How extends Place {\n  /** How fast. */\n  speed?: string;\n}");
    assertThat(DeclareApi.reference(sources, PAGE))
        .contains("It has the members of [Place](#place) too.")
        .containsOnlyOnce("Where to.");
  }

  @Test
  void theCodesOfFailuresAreAUnion() throws IOException {
    member("/** Its name. */ @JSProperty String getName();");

    assertThat(declaration()).contains("export type BerthErrorCode =\n  | 'NO_ROUTE';");
  }

  @Test
  void whatIsNotMarkedIsNotPublished() throws IOException {
    member("/** Its name. */ @JSProperty String getName();");

    assertThat(declaration()).doesNotContain("secret").doesNotContain("Internal");
  }

  @Test
  void methodsAreExportedByTheModule() throws IOException {
    member("/** Goes. */ void go();");

    assertThat(declaration()).contains("export declare const go: Berth['go'];");
  }

  @Test
  void theReferenceKeepsWhatIsWrittenByHand() throws IOException {
    member(
        "/** Goes to a <a href=\"docs/guides/x.md\">place</a>.\n"
            + " * @throws NO_ROUTE if none\n"
            + " */ void go();");

    assertThat(DeclareApi.reference(sources, PAGE))
        .startsWith("# By hand\n")
        .contains("Between, by hand.")
        .contains("### berth.go()", "Goes to a [place](../guides/x.md).")
        .contains("- [`NO_ROUTE`](errors.md#no_route): if none")
        .contains("| `berth:mounted` | `MountedDetail` | Shown. |")
        .doesNotContain("what was there");
  }

  @Test
  void aServiceWithinAServiceHasASectionOfItsOwnBelowThatOfTheOuterOne() throws IOException {
    member("/** The device. */ @JSProperty @Ts(\"Platform\") JSObject getPlatform();");
    write(
        "api/PlatformApi.java",
        """
        /** The device, the same on all. */
        @Ts("Platform")
        interface PlatformApi {
          /** Its name. */
          @JSProperty String getName();

          /** Its keys. */
          @JSProperty @Ts("Keys") JSObject getKeys();

          /** Ends it; see {@link PlatformKeysApi#on}. */
          void exit();
        }
        """);
    write(
        "api/PlatformKeysApi.java",
        """
        /** Keys, whatever the device. */
        @Ts("Keys")
        interface PlatformKeysApi {
          /** Whether there are any. */
          @JSProperty boolean isThere();

          /** Listens.
           * @param name of the key
           */
          void on(String name);
        }
        """);

    assertThat(DeclareApi.reference(sources, PAGE))
        .containsSubsequence(
            "### berth.platform\n\nThe device, the same on all.",
            "| `name` | `string` | Its name. |\n| `keys` | `Keys` | Its keys. |",
            "#### berth.platform.keys\n\nKeys, whatever the device.",
            "| `there` | `boolean` | Whether there are any. |",
            "##### berth.platform.keys.on(name)",
            "on(name: string): void",
            "#### berth.platform.exit()",
            "Ends it; see `berth.platform.keys.on`.");
    assertThat(declaration())
        .containsSubsequence("interface Platform {", "readonly keys: Keys;", "exit(): void;")
        .containsSubsequence("interface Keys {", "readonly there: boolean;");
  }

  @Test
  void aTypeThatSaysTooLittleIsRefused() throws IOException {
    member("/** It. */ @JSProperty JSObject getIt();");

    assertRefused("BerthApi: getIt: the type JSObject says too little: give its TypeScript by @Ts");
  }

  @Test
  void whatIsNotExplainedIsRefused() throws IOException {
    member("/** Goes.\n * @throws NOWHERE never\n */ String go(String url);");

    assertRefused(
        "BerthApi.go: @param url is missing."
            + " BerthApi.go: @return is missing."
            + " BerthApi.go: @throws NOWHERE is no code of ErrorCode.");
  }

  @Test
  void aMemberWithoutACommentIsRefused() throws IOException {
    member("void go();");

    assertRefused("BerthApi: go: says nothing of itself: give it a comment");
  }

  private void assertRefused(String why) {
    assertThatThrownBy(this::declaration).hasMessageContaining(why);
  }

  private String declaration() throws IOException {
    return DeclareApi.declaration(sources, "1.2.3");
  }

  private void member(String source) throws IOException {
    write(
        "api/BerthApi.java",
        "/** The root. */ @Ts(\"Berth\") interface BerthApi {\n" + source + "\n}");
  }

  private void write(String name, String text) throws IOException {
    Path file = sources.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
