package dev.berth.routes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.collections.Vec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
  private static final Vec<String> NAMES = Vec.of("landing", "auth", "catalogue", "catalog-admin");

  @ParameterizedTest
  @CsvSource({"catalog,catalogue", "lading,landing", "AUth,auth", "catalogadmin,catalog-admin"})
  void theNameWithTheFewestDifferencesIsSuggested(String typed, String meant) {
    assertThat(NearestName.among(NAMES, typed)).isEqualTo(meant);
  }

  @Test
  void nothingIsSuggestedWhenNoNameIsNear() {
    assertThat(NearestName.among(NAMES, "player")).isEmpty();
    assertThat(NearestName.among(new Vec<>(), "player")).isEmpty();
  }

  @Test
  void aLongListIsCutAndTheRestCounted() {
    Vec<String> names = new Vec<>();
    for (int i = 0; i < 25; i++) {
      names.add("n" + i);
    }

    assertThat(NearestName.list(names)).startsWith("\"n0\", \"n1\"").endsWith("\"n19\" and 5 more");
  }

  @Property
  void theDistanceIsTheSameInBothDirections(
      @ForAll @AlphaChars @StringLength(max = 12) String left,
      @ForAll @AlphaChars @StringLength(max = 12) String right) {
    assertThat(NearestName.distance(left, right)).isEqualTo(NearestName.distance(right, left));
  }

  @Property
  void onlyEqualNamesHaveNoDistance(
      @ForAll @AlphaChars @StringLength(max = 4) String left,
      @ForAll @AlphaChars @StringLength(max = 4) String right) {
    assertThat(NearestName.distance(left, right) == 0).isEqualTo(left.equals(right));
  }

  @Property
  void aDetourIsNeverShorter(
      @ForAll @AlphaChars @StringLength(max = 8) String from,
      @ForAll @AlphaChars @StringLength(max = 8) String via,
      @ForAll @AlphaChars @StringLength(max = 8) String to) {
    assertThat(NearestName.distance(from, to))
        .isLessThanOrEqualTo(NearestName.distance(from, via) + NearestName.distance(via, to));
  }
}
