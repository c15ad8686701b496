package dev.berth.bootstrap.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.platform.BackPolicy.Facts;
import dev.berth.bootstrap.platform.BackPolicy.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackPolicyTest {
  @ParameterizedTest
  @CsvSource({
    "true,  false, true,  ASKS,  NOTHING",
    "true,  false, false, GOES,  NOTHING",
    "false, false, true,  ASKS,  GO_BACK",
    "false, false, true,  STAYS, GO_BACK",
    "false, false, false, ASKS,  ASK",
    "false, false, false, GOES,  LEAVE",
    "false, false, false, STAYS, NOTHING",
    "false, true,  true,  ASKS,  CLOSE_QUESTION",
    "true,  true,  false, ASKS,  CLOSE_QUESTION"
  })
  void thePageComesFirstThenTheHistoryThenTheEnd(
      boolean handled, boolean asking, boolean deep, ExitManners manners, Step step) {
    assertThat(BackPolicy.next(new Facts(handled, asking, deep), manners)).isEqualTo(step);
  }
}
