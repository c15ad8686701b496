package dev.berth.bootstrap.async;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.fakes.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromiseTest {
  private static final BerthException BROKEN = new BerthException(ErrorCode.NO_ROUTE, "no way");

  private final List<String> notes = new ArrayList<>();

  @Test
  void aStepRunsAtOnceWhenTheValueIsThere() {
    Promise.resolved("a").then(this::note);

    assertThat(notes).containsExactly("a");
  }

  @Test
  void aStepWaitsForTheValue() {
    Promise<String> promise = new Promise<>();
    promise.then(this::note);
    assertThat(notes).isEmpty();

    promise.fulfil("a");

    assertThat(notes).containsExactly("a");
  }

  @Test
  void stepsOfOnePromiseRunInTheOrderInWhichTheyWereAdded() {
    Promise<String> promise = new Promise<>();
    promise.then(value -> note("first " + value));
    promise.then(value -> note("second " + value));

    promise.fulfil("a");

    assertThat(notes).containsExactly("first a", "second a");
  }

  @Test
  void aStepAddedByAStepOfTheSamePromiseRunsOnce() {
    Promise<String> promise = new Promise<>();
    promise.then(value -> promise.then(this::note));

    promise.fulfil("a");

    assertThat(notes).containsExactly("a");
  }

  @Test
  void aChainCarriesWhatEachStepMakesOfTheValue() {
    Promise<Integer> length =
        Promise.resolved("abc")
            .then(text -> Promise.resolved(text.length()))
            .then(count -> Promise.resolved(count + 1));

    assertThat(Outcome.of(length).value()).isEqualTo(4);
  }

  @Test
  void aChainWaitsForThePromiseThatAStepAnswers() {
    Promise<String> answer = new Promise<>();
    Outcome<String> outcome = Outcome.of(Promise.done().then(done -> answer));
    assertThat(outcome.word()).isEqualTo("pending");

    answer.fulfil("later");

    assertThat(outcome.value()).isEqualTo("later");
  }

  @Test
  void aChainBreaksWithThePromiseThatAStepAnswers() {
    Promise<String> answer = new Promise<>();
    Outcome<String> outcome = Outcome.of(Promise.done().then(done -> answer));

    answer.reject(BROKEN);

    assertThat(outcome.reason()).isSameAs(BROKEN);
  }

  @Test
  void aFailurePassesByTheStepsForValues() {
    Outcome<String> outcome = Outcome.of(Promise.<String>rejected(BROKEN).then(this::note));

    assertThat(outcome.reason()).isSameAs(BROKEN);
    assertThat(notes).isEmpty();
  }

  @Test
  void aValuePassesByTheStepsForFailures() {
    Outcome<String> outcome =
        Outcome.of(Promise.resolved("a").recover(reason -> note(reason.code())));

    assertThat(outcome.value()).isEqualTo("a");
    assertThat(notes).isEmpty();
  }

  @Test
  void aRecoveredChainGoesOnWithTheValueOfTheRecovery() {
    Promise<String> recovered =
        Promise.<String>rejected(BROKEN).recover(reason -> Promise.resolved(reason.code()));

    assertThat(Outcome.of(recovered.then(this::note)).value()).isEqualTo("NO_ROUTE");
  }

  @Test
  void anExceptionInAStepBreaksTheChain() {
    Promise<String> promise =
        Promise.resolved("a")
            .then(
                value -> {
                  throw BROKEN;
                });

    assertThat(Outcome.of(promise).reason()).isSameAs(BROKEN);
  }

  @Test
  void anExceptionThatNobodyForesawIsCalledInternalAndKeepsItsMessage() {
    Promise<String> promise =
        Promise.resolved("a")
            .then(
                value -> {
                  throw new IllegalStateException("the dog ate it");
                });

    BerthException reason = Outcome.of(promise).reason();
    assertThat(reason.code()).isEqualTo(ErrorCode.INTERNAL);
    assertThat(reason).hasMessageContaining("the dog ate it").hasMessageContaining("report");
  }

  @Test
  void anExceptionInARecoveryReplacesTheReason() {
    Promise<String> promise =
        Promise.<String>rejected(new BerthException(ErrorCode.INTERNAL, "first"))
            .recover(
                reason -> {
                  throw BROKEN;
                });

    assertThat(Outcome.of(promise).reason()).isSameAs(BROKEN);
  }

  @Test
  void aFailingStepLeavesTheOtherStepsOfThePromiseAlone() {
    Promise<String> promise = new Promise<>();
    promise.then(
        value -> {
          throw BROKEN;
        });
    promise.then(this::note);

    promise.fulfil("a");

    assertThat(notes).containsExactly("a");
  }

  @Test
  void aKeptPromiseStaysAsItIs() {
    Promise<String> promise = Promise.resolved("first");

    promise.fulfil("second");
    promise.reject(BROKEN);

    assertThat(Outcome.of(promise).value()).isEqualTo("first");
  }

  @Test
  void aBrokenPromiseStaysAsItIs() {
    Promise<String> promise = Promise.rejected(BROKEN);

    promise.fulfil("late");
    promise.reject(new BerthException(ErrorCode.INTERNAL, "later"));

    assertThat(Outcome.of(promise).reason()).isSameAs(BROKEN);
  }

  @Test
  void aPromiseIsPendingUntilItIsSettledEitherWay() {
    Promise<String> kept = new Promise<>();
    Promise<String> broken = new Promise<>();
    assertThat(kept.isPending()).isTrue();

    kept.fulfil(null);
    broken.reject(BROKEN);

    assertThat(kept.isPending()).isFalse();
    assertThat(broken.isPending()).isFalse();
  }

  @Test
  void whoWaitsForTheEndIsToldEitherWay() {
    Promise.done().whenSettled(() -> notes.add("kept"));
    Promise.rejected(BROKEN).whenSettled(() -> notes.add("broken"));

    assertThat(notes).containsExactly("kept", "broken");
  }

  @Test
  void aChainOfAThousandStepsRunsThroughWhetherItWaitedOrNot() {
    Promise<Integer> start = new Promise<>();
    Promise<Integer> waiting = start;
    Promise<Integer> ready = Promise.resolved(0);
    for (int i = 0; i < 1000; i++) {
      waiting = waiting.then(count -> Promise.resolved(count + 1));
      ready = ready.then(count -> Promise.resolved(count + 1));
    }

    start.fulfil(0);

    assertThat(Outcome.of(waiting).value()).isEqualTo(1000);
    assertThat(Outcome.of(ready).value()).isEqualTo(1000);
  }

  private Promise<String> note(String value) {
    notes.add(value);
    return Promise.resolved(value);
  }
}
