package dev.berth.bootstrap.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.fakes.CountedClaims;
import dev.berth.bootstrap.fakes.FailingDisk;
import dev.berth.bootstrap.fakes.HandDrivenClock;
import dev.berth.bootstrap.fakes.Outcome;
import dev.berth.bootstrap.fakes.TextContent;
import dev.berth.collections.Vec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTest {
  private final HandDrivenClock clock = new HandDrivenClock();
  private final FailingDisk best = new FailingDisk(clock);
  private final FailingDisk second = new FailingDisk(clock);

  @Test
  void theFirstThatWritesIsChosenAndTheProbeLeavesNothing() {
    assertThat(chosen()).isEqualTo("best");
    assertThat(best.files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void oneThatFailsAtAnyStepOfTheProbeIsNotTaken(int step) {
    best.failing(step, step, ErrorCode.STORAGE_UNAVAILABLE);

    assertThat(chosen()).isEqualTo("second");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void oneThatIsFullIsTakenForWhatItHas(int step) {
    best.failing(step, 99, ErrorCode.STORAGE_FULL);

    assertThat(chosen()).isEqualTo("best");
  }

  @Test
  void oneThatCannotEvenBeOpenedIsNotTaken() {
    Choice choice = choice(owner -> Promise.rejected(new BerthException("ANY", "No.")));

    assertThat(Outcome.of(choice.make()).value().backing()).isEqualTo("second");
  }

  @Test
  void theLastIsTakenUnseen() {
    best.failing(0, 0, ErrorCode.STORAGE_UNAVAILABLE);
    second.failing(0, 0, ErrorCode.STORAGE_UNAVAILABLE);

    assertThat(chosen()).isEqualTo("last");
  }

  private String chosen() {
    return Outcome.of(choice(owner -> Promise.resolved(best)).make()).value().backing();
  }

  private Choice choice(Opening first) {
    return new Choice(
        Vec.of(
            device("best", first),
            device("second", owner -> Promise.resolved(second)),
            device("last", owner -> Promise.rejected(new BerthException("ANY", "Unused.")))),
        new TextContent("sample"),
        new CountedClaims());
  }

  private interface Opening {
    Promise<FileSystem> of(String owner);
  }

  private static Device device(String name, Opening opening) {
    return new Device() {
      @Override
      public String backing() {
        return name;
      }

      @Override
      public Promise<Room> room() {
        return Promise.rejected(new BerthException("ANY", "Nobody asks."));
      }

      @Override
      public Promise<FileSystem> of(String owner) {
        return opening.of(owner);
      }
    };
  }
}
