package dev.berth.bootstrap.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Long days in the shop: what {@link VisitsProperties} tells in short stories, of which a failing
 * one is made shorter still, in stories so long that what one visit leaves behind meets many.
 * Another seed each time; that of a failure is repeated with {@code -Dberth.seed=NUMBER}.
 */
class LongStoriesTest {
  private static final int STORIES = 40;
  private static final int MOVES = 500;

  @Test
  void tenThousandMovesAndMoreEndWithTheRightPage() {
    long seed = Long.getLong("berth.seed", System.nanoTime());
    Set<Move> made = EnumSet.noneOf(Move.class);
    int steps = 0;
    System.out.println("LongStoriesTest: seed " + seed);

    for (int i = 0; i < STORIES; i++) {
      steps += tell(new Random(seed + i), "seed " + seed + ", story " + i, made);
    }

    assertThat(steps).isGreaterThanOrEqualTo(10_000);
    assertThat(made).containsExactlyInAnyOrder(Move.values());
  }

  private static int tell(Random chance, String title, Set<Move> made) {
    BusyShop shop = new BusyShop();
    Move[] moves = Move.values();
    for (int step = 0; step < MOVES; step++) {
      Move move = moves[chance.nextInt(moves.length)];
      made.add(move);
      try {
        move.make(shop);
        if (shop.isQuiet()) {
          shop.assertAllIsWell();
        }
      } catch (AssertionError | RuntimeException problem) {
        throw new AssertionError(title + ", step " + step + ", " + move, problem);
      }
    }
    shop.comeToRest();
    shop.assertAllIsWell();
    return MOVES;
  }
}
