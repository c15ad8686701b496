package dev.berth.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same walk with the bootstrap for old televisions, without {@code fetch}. */
class LegacyFlowHtmlUnitIT extends BasicFlowHtmlUnitIT {
  @BeforeEach
  void forgetFetch() {
    browser.forgetFetch();
  }

  @Override
  String bootstrap() {
    return "bootstrap.legacy.js";
  }

  @Test
  void thePageDoesNotFindWhatStandsIn() {
    browser.open(server.url("/"));

    assertThat(browser.evaluate("typeof fetch + ' ' + typeof legacy"))
        .isEqualTo("undefined undefined");
  }
}
