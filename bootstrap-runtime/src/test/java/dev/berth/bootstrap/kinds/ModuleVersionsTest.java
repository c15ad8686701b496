package dev.berth.bootstrap.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModuleVersionsTest {
  private final ModuleVersions versions = new ModuleVersions();

  @Test
  void aModuleIsAskedForByItsOwnAddressUntilItIsToRunAgain() {
    assertThat(versions.addressOf("a.js")).isEqualTo("a.js");

    versions.renew("a.js");

    assertThat(versions.addressOf("a.js")).isEqualTo("a.js#again");
    assertThat(versions.addressOf("b.js")).isEqualTo("b.js");
  }

  @Test
  void aFragmentOfItsOwnStays() {
    versions.renew("a.js#x");

    assertThat(versions.addressOf("a.js#x")).isEqualTo("a.js#x-again");
  }
}
