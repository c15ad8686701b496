package dev.berth.bootstrap.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameAddressTest {
  @ParameterizedTest
  @CsvSource({
    "http://old/,          '',      '',    '',   http://old/",
    "http://old/,          /,       '',    '',   http://old/",
    "http://old/,          /a/b,    ?x=1,  #c,   http://old/a/b?x=1#c",
    "http://old/app/,      a,       '',    '',   http://old/app/a",
    "http://old/index.php, /a,      ?x=1,  '',   http://old/index.php?x=1",
    "http://old/?id=7,     /a,      ?x=1,  '',   http://old/a?id=7&x=1",
    "http://old/?id=7#top, '',      '',    '',   http://old/?id=7#top",
    "http://old/#top,      '',      '',    #end, http://old/#end",
    "http://old/x?to=/,    /a,      '',    '',   http://old/x?to=/"
  })
  void theRestOfAnAddressIsAddedToAFolderAndQueryAndHashToAnything(
      String entry, String rest, String query, String hash, String url) {
    assertThat(new FrameAddress(entry).at(rest, query, hash)).isEqualTo(url);
  }

  @Property
  void noAddressLeadsOutOfTheOriginOfTheEntryPoint(
      @ForAll @CharRange(from = '!', to = '~') String rest) {
    assertThat(new FrameAddress("http://old/app/").at(rest, "", "")).startsWith("http://old/app/");
    assertThat(new FrameAddress("http://old/app/").at(rest, "", "").substring(15))
        .doesNotStartWith("/");
  }
}
