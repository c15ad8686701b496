package dev.berth.bootstrap.async;

import dev.berth.bootstrap.errors.BerthException;
import dev.berth.collections.Vec;

/**
 * A value that comes later, or the reason why it will not.
 *
 * <p>Differs from JavaScript's own promise in one way: a step runs at once when the value is there,
 * in the same turn. So pure flows need no event loop and can be tested step by step on the JVM.
 */
public final class Promise<T> {
  /** What comes after a value: the next promise of the chain. */
  public interface Step<A, R> {
    Promise<R> run(A input);
  }

  private final Vec<Runnable> reactions = new Vec<>();
  private boolean settled;
  private T value;
  private BerthException reason;

  public static <T> Promise<T> resolved(T value) {
    Promise<T> promise = new Promise<>();
    promise.fulfil(value);
    return promise;
  }

  /** A promise that is kept already and carries nothing. */
  public static Promise<Void> done() {
    return resolved(null);
  }

  public static <T> Promise<T> rejected(BerthException reason) {
    Promise<T> promise = new Promise<>();
    promise.reject(reason);
    return promise;
  }

  /** Keeps the promise; does nothing when it is settled already. */
  public void fulfil(T result) {
    if (!settled) {
      value = result;
      settle();
    }
  }

  /** Breaks the promise; does nothing when it is settled already. */
  public void reject(BerthException why) {
    if (!settled) {
      reason = why;
      settle();
    }
  }

  /** Null unless the promise is broken. */
  public BerthException reason() {
    return reason;
  }

  public boolean isPending() {
    return !settled;
  }

  /** Continues with the value; a failure passes by. */
  public <R> Promise<R> then(Step<T, R> onValue) {
    return then(onValue, Promise::rejected);
  }

  /** Continues after a failure; a value passes by. */
  public Promise<T> recover(Step<BerthException, T> onFailure) {
    return then(Promise::resolved, onFailure);
  }

  /** Continues with the value or with the reason. */
  public <R> Promise<R> then(Step<T, R> onValue, Step<BerthException, R> onFailure) {
    Promise<R> next = new Promise<>();
    whenSettled(
        () -> {
          if (reason == null) {
            next.continueWith(onValue, value);
          } else {
            next.continueWith(onFailure, reason);
          }
        });
    return next;
  }

  /** Runs the task once the promise is settled, either way. */
  public void whenSettled(Runnable task) {
    if (!settled) {
      reactions.add(task);
    } else {
      task.run();
    }
  }

  private void settle() {
    settled = true;
    for (int i = 0; i < reactions.size(); i++) {
      reactions.get(i).run();
    }
    reactions.clear();
  }

  private <A> void continueWith(Step<A, T> step, A input) {
    try {
      follow(step.run(input));
    } catch (RuntimeException thrown) {
      reject(BerthException.from(thrown));
    }
  }

  /** Turns out as the other promise does. */
  public void follow(Promise<T> other) {
    other.whenSettled(
        () -> {
          if (other.reason == null) {
            fulfil(other.value);
          } else {
            reject(other.reason);
          }
        });
  }
}
