package dev.berth.bootstrap.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.collections.Vec;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of devices, and what is read out of user agents. */
class DeviceTablesTest {
  @ParameterizedTest
  @CsvSource({
    "tizen, '', 10009, back",
    "tizen, '', 10252, playPause",
    "tizen, '', 10133, menu",
    "webos, '', 461, back",
    "webos, '', 403, red",
    "androidtv, MediaPlayPause, 0, playPause",
    "androidtv, GoBack, 0, back",
    "xbox, '', 196, back",
    "androidtv, '', 4, back",
    "androidtv, MediaPause, 179, pause",
    "xbox, '', 203, up",
    "xbox, '', 27, back",
    "playstation, '', 8, back",
    "hbbtv, '', 415, play",
    "playstation, ArrowLeft, 37, left",
    "browser, '', 10009, ''",
    "browser, a, 65, ''",
    "tizen, 7, 55, 7"
  })
  void aKeyHasOneNameOnEveryDevice(String platform, String key, int code, String name) {
    assertThat(KeyNames.of(key, code, DeviceProfiles.of(platform).codes())).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tizen", "webos", "androidtv", "xbox", "playstation", "hbbtv"})
  void allNamesOfATableAreNamesOfTheReference(String platform) {
    DeviceProfile profile = DeviceProfiles.of(platform);

    assertThat(all(KeyNames.all()))
        .containsAll(all(profile.codes().values()))
        .containsAll(all(profile.registrations().keys()))
        .containsAll(all(RemoteControl.codes(platform).keys()))
        .containsAll(all(RemoteControl.keys(platform).keys()));
  }

  /** Two tables, which must agree: the one that emulation sends, and the one that names keys. */
  @ParameterizedTest
  @ValueSource(strings = {"tizen", "webos", "androidtv", "xbox", "playstation", "hbbtv"})
  void aKeyOfARemoteControlHasTheNameThatItIsPressedBy(String platform) {
    Pairs codes = RemoteControl.codes(platform);
    Pairs keys = RemoteControl.keys(platform);

    assertThat(all(codes.or(keys).keys()))
        .isNotEmpty()
        .filteredOn(name -> !(platform.equals("tizen") && name.equals("exit")))
        .allSatisfy(
            name ->
                assertThat(
                        KeyNames.of(
                            keys.of(name),
                            Digits.number(codes.of(name)),
                            DeviceProfiles.of(platform).codes()))
                    .isEqualTo(name));
  }

  /** Who holds it wants to leave, and Samsung forbids to take it. */
  @Test
  void theKeyForLeavingIsLeftToASamsungTelevision() {
    assertThat(DeviceProfiles.of("tizen").registrations().of("exit")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tizen", "webos", "androidtv", "xbox", "playstation", "hbbtv"})
  void anEmulatedDeviceIsTakenForWhatItIs(String platform) {
    assertThat(Detection.of(EmulatedDevice.of(platform).userAgent(), new Vec<>()).name())
        .isEqualTo(platform);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (SMART-TV; LINUX; Tizen 7.0) AppleWebKit/537.36 (KHTML, like Gecko)"
            + " 94.0.4606.31/7.0 TV Safari/537.36 | Chrome 94",
        "Mozilla/5.0 (Web0S; Linux/SmartTV) AppleWebKit/537.36 (KHTML, like Gecko)"
            + " Chrome/87.0.4280.88 Safari/537.36 WebAppManager | Chrome 87",
        "Mozilla/5.0 (PlayStation 4 11.00) AppleWebKit/605.1.15 (KHTML, like Gecko)"
            + " | AppleWebKit 605",
        "HbbTV/1.2.1 (; VESTEL; TV MB100; 1.0; 1.0;) CE-HTML/1.0 | ''"
      })
  void theEngineIsNamed(String userAgent, String engine) {
    assertThat(Engine.of(userAgent)).isEqualTo(engine);
  }

  @Test
  void aHybridTelevisionNamesItsMaker() {
    assertThat(HybridAgent.of("HbbTV/1.5.1 (+DRM; ARRIS; FS-ARS-01B; 5; ; com.arris;) freesat/3.0"))
        .isEqualTo(new HybridAgent("ARRIS", "FS-ARS-01B", "5"));
    assertThat(HybridAgent.of("HbbTV/1.1.1 (;;;;) Mozilla/5.0"))
        .isEqualTo(new HybridAgent("", "", ""));
    assertThat(HybridAgent.of("Mozilla/5.0 (X11)")).isEqualTo(new HybridAgent("", "", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Linux; Android 7.1.2; AFTMM Build/NS6289; wv) | AFTMM | NS6289",
        "(Linux; U; Android 4.2.2; en-us; AFTB Build/JDQ39) | AFTB | JDQ39",
        "(Linux; Android 9; KM9_TV_BOX) | KM9_TV_BOX | ''",
        "(X11; Linux x86_64) | '' | ''"
      })
  void anAndroidDeviceNamesItsModel(String userAgent, String model, String build) {
    assertThat(AndroidAgent.model(userAgent)).isEqualTo(model);
    assertThat(AndroidAgent.build(userAgent)).isEqualTo(build);
  }

  @ParameterizedTest
  @CsvSource({"0, small, small", "0.5, large, small", "2, large, medium", "8, small, large"})
  void theClassOfMemoryIsTheBrowsersWhereItTells(double gigabytes, String otherwise, String name) {
    assertThat(MemoryClass.of(gigabytes, otherwise)).isEqualTo(name);
  }

  @Test
  void theKeySetHasTheArrowsAlways() {
    Pairs masks = DeviceProfiles.of("hbbtv").registrations();

    assertThat(KeySet.of(new Vec<>(), masks)).isEqualTo(0x10);
    assertThat(KeySet.of(Vec.of("red", "play", "pause", "7", "volumeUp"), masks))
        .isEqualTo(0x1 + 0x10 + 0x20 + 0x100);
  }

  @ParameterizedTest
  @CsvSource({
    "tizen, '', localhost, '', tizen",
    "'', webos, 127.0.0.1, '', webos",
    "tizen, webos, tv.localhost, '', tizen",
    "none, tizen, localhost, '', ''",
    "fridge, '', localhost, '', ''",
    "tizen, '', shop.example, '', ''",
    "tizen, '', shop.example, on, tizen",
    "tizen, '', localhost, off, ''",
    "tizen, '', notlocalhost, '', ''"
  })
  void emulationIsForDevelopersOrForWhomTheShellAllows(
      String asked, String remembered, String host, String permission, String platform) {
    assertThat(EmulationRequest.of(asked, remembered, new EmulationRequest.Place(host, permission)))
        .isEqualTo(platform);
  }

  @Test
  void aHeldArrowIsRepeatedAndAnotherButtonIsNot() {
    HeldKey held = new HeldKey();

    assertThat(held.at(0, "ArrowUp")).isEqualTo("ArrowUp");
    assertThat(held.at(499, "ArrowUp")).isEmpty();
    assertThat(held.at(500, "ArrowUp")).isEqualTo("ArrowUp");
    assertThat(held.at(600, "ArrowUp")).isEmpty();
    assertThat(held.at(620, "ArrowUp")).isEqualTo("ArrowUp");
    assertThat(held.at(630, "Enter")).isEqualTo("Enter");
    assertThat(held.at(9000, "Enter")).isEmpty();
    assertThat(held.at(9001, "")).isEmpty();
    assertThat(held.at(9002, "Enter")).isEqualTo("Enter");
  }

  private static List<String> all(Vec<String> texts) {
    return IntStream.range(0, texts.size()).mapToObj(texts::get).toList();
  }
}
