package dev.berth.bootstrap.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuestEntryTest {
  @ParameterizedTest
  @CsvSource({
    "http://a/cart.js,          false",
    "http://a/cart.mjs,         false",
    "http://a/cart.umd.js,      true",
    "http://a/cart.umd.min.js,  true",
    "http://a/cart.iife.js?v=1, true",
    "http://a/umd/cart.js,      false"
  })
  void theFileNameSaysWhetherTheScriptIsClassic(String url, boolean classic) {
    assertThat(new GuestEntry(url, "", 1, 0).isClassic()).isEqualTo(classic);
  }

  @Test
  void onlyAClassicScriptWithoutAHashIsForAnyOrigin() {
    assertThat(new GuestEntry("a.umd.js", "", 1, 0).isForAnyOrigin()).isTrue();
    assertThat(new GuestEntry("a.umd.js", "sha384-a", 1, 0).isForAnyOrigin()).isFalse();
    assertThat(new GuestEntry("a.js", "", 1, 0).isForAnyOrigin()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0", "200", "304"})
  void aStatusOfSuccessOrNoneIsNoFailure(int status) {
    assertThat(GuestEntry.refusal(status)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"401, ENTRY_FORBIDDEN", "403, ENTRY_FORBIDDEN", "404, ENTRY_UNREACHABLE"})
  void aStatusOfFailureIsOneForAFrameToo(int status, String code) {
    assertThat(GuestEntry.refusal(status).code()).isEqualTo(code);
    assertThat(GuestEntry.refusalOfHidden(status).code()).isEqualTo(code);
    assertThat(GuestEntry.refusal(status).explanation()).isEqualTo("answered " + status);
  }

  @Test
  void aPageThatIsThereButHiddenInItsFrameForbidsTheFrame() {
    assertThat(GuestEntry.refusalOfHidden(200).code()).isEqualTo("ENTRY_FORBIDDEN");
    assertThat(GuestEntry.refusalOfHidden(0)).as("it has led to another origin").isNull();
  }
}
