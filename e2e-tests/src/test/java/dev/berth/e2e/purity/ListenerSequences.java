package dev.berth.e2e.purity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes up sequences of steps, and makes those that fail short. */
final class ListenerSequences {
  private static final int LONGEST = 30;

  private ListenerSequences() {}

  /** The same ones for the same seed. */
  static List<List<ListenerStep>> random(long seed, int count) {
    Random random = new Random(seed);
    return Stream.generate(() -> one(random)).limit(count).toList();
  }

  private static List<ListenerStep> one(Random random) {
    return Stream.generate(() -> ListenerStep.random(random))
        .limit(1 + random.nextInt(LONGEST))
        .toList();
  }

  /** Leaves steps out as long as what remains still fails. */
  static List<ListenerStep> shortest(
      List<ListenerStep> failing, Predicate<List<ListenerStep>> fails) {
    List<ListenerStep> steps = new ArrayList<>(failing);
    for (int i = steps.size() - 1; i >= 0; i--) {
      ListenerStep left = steps.remove(i);
      if (!fails.test(steps)) {
        steps.add(i, left);
      }
    }
    return steps;
  }
}
