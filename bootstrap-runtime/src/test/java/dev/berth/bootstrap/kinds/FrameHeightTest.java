package dev.berth.bootstrap.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameHeightTest {
  @ParameterizedTest(name = "{4}")
  @CsvSource({
    "700,   0,   0, 700, alone it is as high as the window",
    "700, 100,  50, 550, it leaves room for what is above and below",
    "700, 100, 900, 600, a long page below it starts at the edge of the window",
    "700, 500,   0, 350, it is never lower than half the window"
  })
  void aFrameFillsWhatIsVisible(int visible, int above, int below, int height, String why) {
    assertThat(FrameHeight.of(visible, above, below)).as(why).isEqualTo(height);
  }
}
