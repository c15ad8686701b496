package dev.berth.bootstrap.lifecycle;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.async.TimeLimit;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;

/** Calls the lifecycle hooks of a micro-frontend in order, each within its time. */
final class LifecycleRunner {
  private static final String BEFORE_UNMOUNT = "beforeUnmount";

  private final Clock clock;

  LifecycleRunner(Clock clock) {
    this.clock = clock;
  }

  /** Runs the hooks of arriving, as long as the user stays. */
  Promise<Void> enter(MountedMicroFrontend mounted) {
    Cancellation stay = mounted.context().stay();
    return call(mounted, "beforeMount")
        .then(done -> stay.isRequested() ? Promise.done() : call(mounted, "mount"))
        .then(
            done -> {
              mounted.enter();
              return stay.isRequested() ? Promise.done() : call(mounted, "afterMount");
            });
  }

  Promise<Void> update(MountedMicroFrontend mounted) {
    return call(mounted, MountedMicroFrontend.UPDATE);
  }

  /** Rejected with {@code NAVIGATION_REFUSED} when the micro-frontend wants the user to stay. */
  Promise<Void> askToLeave(MountedMicroFrontend mounted) {
    return call(mounted, BEFORE_UNMOUNT);
  }

  /** Runs the hooks of leaving; the last one runs even when the one before it failed. */
  Promise<Void> leave(MountedMicroFrontend mounted) {
    Promise<Void> unmounted = call(mounted, "unmount");
    return unmounted
        .recover(failure -> Promise.done())
        .then(done -> call(mounted, "afterUnmount"))
        .then(done -> unmounted, also -> unmounted.then(done -> Promise.rejected(also)));
  }

  private Promise<Void> call(MountedMicroFrontend mounted, String hook) {
    if (!mounted.hears(hook)) {
      return Promise.done();
    }
    int limit = mounted.microFrontend().mounting().lifecycleTimeoutMillis();
    BerthException late =
        failure(mounted, hook, ErrorCode.LIFECYCLE_TIMEOUT, "did not settle in " + limit + " ms");
    Promise<Void> called =
        Promise.done()
            .then(now -> mounted.hooks().call(hook, mounted.context()))
            .recover(reason -> judge(mounted, hook, reason));
    return TimeLimit.within(clock, limit, called, late);
  }

  /** To answer false is a refusal before unmounting, and means nothing anywhere else. */
  private static Promise<Void> judge(
      MountedMicroFrontend mounted, String hook, BerthException reason) {
    if (!reason.code().equals(ErrorCode.NAVIGATION_REFUSED)) {
      return Promise.rejected(
          failure(mounted, hook, reason.code(), "failed: " + reason.explanation()));
    }
    return hook.equals(BEFORE_UNMOUNT) ? Promise.rejected(reason) : Promise.done();
  }

  private static BerthException failure(
      MountedMicroFrontend mounted, String hook, String code, String what) {
    return new BerthException(
        code,
        "Lifecycle hook '"
            + hook
            + "' of micro-frontend '"
            + mounted.microFrontend().name()
            + "' "
            + what
            + ". Check what the micro-frontend gives to berth.lifecycle.",
        hook);
  }
}
