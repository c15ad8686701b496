package dev.berth.bootstrap.fakes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;

/** What has become of a promise by now. */
public final class Outcome<T> {
  private T value;
  private BerthException reason;
  private final Promise<T> promise;

  private Outcome(Promise<T> promise) {
    this.promise = promise;
  }

  public static <T> Outcome<T> of(Promise<T> promise) {
    Outcome<T> outcome = new Outcome<>(promise);
    promise.then(
        value -> {
          outcome.value = value;
          return Promise.done();
        },
        reason -> {
          outcome.reason = reason;
          return Promise.done();
        });
    return outcome;
  }

  /** The value of a promise that must have been kept. */
  public T value() {
    assertThat(promise.isPending()).as("still pending").isFalse();
    assertThat(reason).as("broken for").isNull();
    return value;
  }

  /** The reason of a promise that must have been broken. */
  public BerthException reason() {
    assertThat(promise.isPending()).as("still pending").isFalse();
    assertThat(reason).as("kept instead, with %s", value).isNotNull();
    return reason;
  }

  /** In one word: {@code pending}, {@code kept}, or the code of the failure. */
  public String word() {
    if (promise.isPending()) {
      return "pending";
    }
    return reason == null ? "kept" : reason.code();
  }
}
