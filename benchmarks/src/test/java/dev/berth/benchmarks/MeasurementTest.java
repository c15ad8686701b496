package dev.berth.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is concluded from rounds. */
class MeasurementTest {
  /** Ratios of 1, 3 and 0.5. */
  private static final List<Round> ROUNDS =
      List.of(new Round(10, 10), new Round(2, 6), new Round(40, 20));

  @Test
  void theRatioIsTheMedianOfTheRatiosAndNotTheRatioOfTheMedians() {
    Measurement measurement = new Measurement("", Goal.NONE, ROUNDS);

    assertThat(measurement.ratios().median()).isEqualTo(1);
    assertThat(measurement.alone().median()).isEqualTo(10);
    assertThat(measurement.berth().median()).isEqualTo(10);
  }

  @Test
  void aGoalForRatiosIsMetUpToItsLimit() {
    assertThat(verdict(Goal.ratio(1))).isEqualTo("met");
    assertThat(verdict(Goal.ratio(0.99))).isEqualTo("**missed**");
  }

  @Test
  void aGoalForTimesLooksAtTheTimeWithTheBootstrap() {
    assertThat(verdict(Goal.milliseconds(10))).isEqualTo("met");
    assertThat(verdict(Goal.milliseconds(9))).isEqualTo("**missed**");
  }

  @Test
  void withoutAGoalThereIsNoVerdict() {
    assertThat(verdict(Goal.NONE)).isEmpty();
  }

  @Test
  void severalCountRoundByRound() {
    Measurement one = new Measurement("one", Goal.NONE, ROUNDS);
    Measurement other = new Measurement("other", Goal.NONE, List.of(new Round(1, 4)));

    assertThat(Measurement.ofAll("both", Goal.NONE, List.of(one, other)).ratios().median())
        .isEqualTo(2);
  }

  private static String verdict(Goal goal) {
    return goal.verdict(new Measurement("", goal, ROUNDS));
  }
}
