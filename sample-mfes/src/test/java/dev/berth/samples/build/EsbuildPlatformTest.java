package dev.berth.samples.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EsbuildPlatformTest {
  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, linux, x64",
    "Linux, aarch64, linux, arm64",
    "Mac OS X, x86_64, darwin, x64",
    "Mac OS X, aarch64, darwin, arm64",
    "Windows 11, amd64, win32, x64"
  })
  void javasNamesAreTranslated(String osName, String osArch, String system, String processor) {
    assertThat(EsbuildPlatform.of(osName, osArch))
        .isEqualTo(new EsbuildPlatform(system, processor));
  }

  @Test
  void theExecutableOfThisMachineIsOnTheClasspath() throws IOException {
    assertThat(EsbuildPlatform.ofThisMachine().executableOnClasspath()).isNotNull();
  }
}
