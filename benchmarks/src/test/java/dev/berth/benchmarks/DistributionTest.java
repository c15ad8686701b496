package dev.berth.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of many values. */
class DistributionTest {
  @Test
  void theMedianIsTheMiddleValueInWhateverOrderTheyCame() {
    assertThat(new Distribution(List.of(9.0, 1.0, 2.0)).median()).isEqualTo(2);
  }

  @Test
  void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
    assertThat(new Distribution(List.of(4.0, 1.0, 2.0, 100.0)).median()).isEqualTo(3);
  }

  @Test
  void halfOfTheValuesLieBetweenTheQuartiles() {
    Distribution values = new Distribution(List.of(1.0, 2.0, 3.0, 4.0, 5.0));

    assertThat(values.lowerQuartile()).isEqualTo(2);
    assertThat(values.upperQuartile()).isEqualTo(4);
  }

  @Test
  void oneValueIsAllOfThem() {
    Distribution one = new Distribution(List.of(7.0));

    assertThat(List.of(one.lowerQuartile(), one.median(), one.upperQuartile())).containsOnly(7.0);
  }

  @Test
  void nothingHasNoMedian() {
    assertThatThrownBy(() -> new Distribution(List.of())).hasMessage("Nothing was measured.");
  }
}
