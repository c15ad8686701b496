package dev.berth.routes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
  @ParameterizedTest
  @CsvSource({"500ms,500", "8s,8000", "10m,600000", "1h,3600000", "24h,86400000", "08 s,8000"})
  void aDurationIsReadInMilliseconds(String text, int millis) {
    assertThat(Quantity.millis(text)).isEqualTo(millis);
  }

  @ParameterizedTest
  @CsvSource({"900 B,900", "150 KB,153600", "150KB,153600", "1 MB,1048576", "1024 MB,1073741824"})
  void aSizeIsReadInBytes(String text, int bytes) {
    assertThat(Quantity.bytes(text)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8", "s", "0s", " 8s", "8  s", "8S", "-8s", "1.5s", "8 sec", "25h", "8s ", "8 KB"})
  void whatIsNoDurationIsRefused(String text) {
    assertThat(Quantity.millis(text)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"150", "KB", "0 B", "150 kb", "1 GB", "1025 MB", "8s", "1e3 B"})
  void whatIsNoSizeIsRefused(String text) {
    assertThat(Quantity.bytes(text)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999999999999999999s", "1000000000ms", "999999999h"})
  void aNumberTooLargeForAnIntegerIsRefused(String text) {
    assertThat(Quantity.millis(text)).isZero();
  }
}
