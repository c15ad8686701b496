package dev.berth.bootstrap.spatial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.collections.Vec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  /** Three columns and three rows of boxes, 100 wide and 50 high, with gaps of 20. */
  private static final Vec<Box> GRID = grid();

  @ParameterizedTest
  @CsvSource({
    "4, UP, 1",
    "4, DOWN, 7",
    "4, LEFT, 3",
    "4, RIGHT, 5",
    "0, RIGHT, 1",
    "8, LEFT, 7",
    "2, DOWN, 5"
  })
  void anArrowLeadsToTheNeighbour(int from, Way way, int to) {
    assertThat(Nearest.of(GRID.get(from), GRID, way)).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({"0, UP", "0, LEFT", "8, DOWN", "8, RIGHT"})
  void beyondTheEdgeThereIsNothing(int from, Way way) {
    assertThat(Nearest.of(GRID.get(from), GRID, way)).isEqualTo(-1);
  }

  @Test
  void whatLiesStraightAheadComesBeforeWhatIsNearerButAside() {
    Box from = new Box(0, 0, 100, 50);
    Box aside = new Box(110, 120, 210, 170);
    Box ahead = new Box(250, 0, 350, 50);

    assertThat(Nearest.of(from, Vec.of(aside, ahead), Way.RIGHT)).isEqualTo(1);
  }

  @Test
  void aWideBoxBelowIsReachedFromEitherEnd() {
    Box wide = new Box(0, 100, 1000, 150);

    assertThat(Nearest.of(new Box(0, 0, 50, 50), Vec.of(wide), Way.DOWN)).isEqualTo(0);
    assertThat(Nearest.of(new Box(950, 0, 1000, 50), Vec.of(wide), Way.DOWN)).isEqualTo(0);
  }

  @Test
  void boxesThatOverlapALittleAreNeighboursAllTheSame() {
    Box left = new Box(0, 0, 101, 50);
    Box right = new Box(100, 0, 200, 50);

    assertThat(Nearest.of(left, Vec.of(right), Way.RIGHT)).isEqualTo(0);
    assertThat(Nearest.of(left, Vec.of(right), Way.LEFT)).isEqualTo(-1);
  }

  private static Vec<Box> grid() {
    Vec<Box> boxes = new Vec<>();
    for (int i = 0; i < 9; i++) {
      double left = i % 3 * 120;
      double top = i / 3 * 70;
      boxes.add(new Box(left, top, left + 100, top + 50));
    }
    return boxes;
  }
}
