package dev.berth.bootstrap.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "/, /, '', ''",
    "/a/b, /a/b, '', ''",
    "/a?x=1, /a, ?x=1, ''",
    "/a#top, /a, '', #top",
    "/a?x=1&y#top, /a, ?x=1&y, #top",
    "/a?, /a, ?, ''",
    "/a#, /a, '', #",
    "/a#top?x, /a, '', #top?x",
    "/a?x=/b?y, /a, ?x=/b?y, ''",
    "/a?x#b#c, /a, ?x, #b#c"
  })
  void aUrlFallsIntoPathQueryAndHashAndBackTogether(
      String url, String path, String query, String hash) {
    Address address = Address.of(url);

    assertThat(address).isEqualTo(new Address(path, query, hash));
    assertThat(address.url()).isEqualTo(url);
    assertThat(address.withoutHash()).isEqualTo(path + query);
  }
}
