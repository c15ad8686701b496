package dev.berth.bootstrap.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.platform.UserAgents.Known;
import dev.berth.collections.Vec;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DetectionTest {
  private static final String SAMSUNG_WITHOUT_TIZEN_IN_ITS_TEXT =
      "Mozilla/5.0 (X11; Linux armv7l) AppleWebKit/537.36 (KHTML, like Gecko) Safari/537.36";

  static List<Known> userAgents() {
    return UserAgents.all();
  }

  @ParameterizedTest
  @MethodSource("userAgents")
  void aUserAgentTellsThePlatformAndItsVersion(Known known) {
    Detected detected = Detection.of(known.text(), new Vec<>());

    assertThat(detected).isEqualTo(new Detected(known.name(), known.version()));
  }

  /** The host has no table: it goes by one expression, which must agree with the table. */
  @ParameterizedTest
  @MethodSource("userAgents")
  void theHintAgreesWithTheTable(Known known) {
    boolean hinted =
        Pattern.compile(Detection.HINT, Pattern.CASE_INSENSITIVE).matcher(known.text()).find();

    assertThat(hinted).isNotEqualTo(known.isBrowser());
  }

  @Test
  void thereAreEnoughOfThemOfEachKind() {
    assertThat(userAgents()).hasSizeGreaterThan(90).doesNotHaveDuplicates();
    for (String name :
        List.of("browser", "tizen", "webos", "androidtv", "xbox", "playstation", "hbbtv")) {
      assertThat(userAgents())
          .as(name)
          .filteredOn(known -> known.name().equals(name))
          .hasSizeGreaterThan(3);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tizen.tvinputdevice, tizen",
    "webOSSystem, webos",
    "PalmSystem, webos",
    "oipfObjectFactory, hbbtv",
    "tizen, browser",
    "webOS, browser"
  })
  void whatOnlyADeviceHasAmongTheGlobalsTellsMoreThanItsUserAgent(String global, String name) {
    Detected detected = Detection.of(SAMSUNG_WITHOUT_TIZEN_IN_ITS_TEXT, Vec.of(global));

    assertThat(detected.name()).isEqualTo(name);
  }

  @Test
  void aWebosApplicationThatMayBroadcastIsAWebosApplication() {
    assertThat(Detection.of("HbbTV/1.4.1", Vec.of("oipfObjectFactory", "webOSSystem")).name())
        .isEqualTo("webos");
  }
}
