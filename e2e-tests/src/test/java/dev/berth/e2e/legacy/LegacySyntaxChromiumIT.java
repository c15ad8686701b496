package dev.berth.e2e.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.site.Packages;
import dev.berth.e2e.site.ShippedBootstrap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A parser that had no part in making the files for old televisions reads them as ES5. */
@ChromiumTest
class LegacySyntaxChromiumIT {
  private static final String JUDGE =
      "code => { try { acorn.parse(code, {ecmaVersion: 5}); return 'ES5' }"
          + " catch (error) { return error.message } }";
  private static final List<String> PARTS =
      List.of(
          "",
          "host.",
          "check.",
          "kinds.",
          "diagnosis.",
          "encoding.",
          "lexing.",
          "writing.",
          "keep.",
          "application.",
          "storage.",
          "files.",
          "prefetch.",
          "hash.",
          "afresh.",
          "platform.",
          "emulation.",
          "spatial.");

  @Test
  void eachFileIsEs5(Page page) {
    for (String part : PARTS) {
      String name = "bootstrap.legacy." + part + "js";
      assertThat(judge(page, ShippedBootstrap.text(name))).as(name).isEqualTo("ES5");
    }
  }

  @Test
  void theModernFileIsNot(Page page) {
    assertThat(judge(page, ShippedBootstrap.script())).startsWith("Unexpected token");
  }

  @Test
  void importMapsAreNotForOldTelevisions() {
    assertThat(ShippedBootstrap.contains("bootstrap.legacy.imports.js")).isFalse();
  }

  private static String judge(Page page, String code) {
    page.evaluate(Packages.text("acorn", "dist/acorn.js"));
    return page.evaluate(JUDGE, code).toString();
  }
}
