package dev.berth.bootstrap.lifecycle;

import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.async.TimeLimit;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;

/** Calls the lifecycle hooks of a micro-frontend in order, each within its time. */
final class LifecycleRunner {
  private final Clock clock;

  LifecycleRunner(Clock clock) {
    this.clock = clock;
  }

  Promise<Void> enter(MountedMicroFrontend mounted) {
    return call(mounted, "beforeMount")
        .then(done -> call(mounted, "mount"))
        .then(done -> call(mounted, "afterMount"))
        .then(done -> Promise.done());
  }

  Promise<Void> update(MountedMicroFrontend mounted) {
    return call(mounted, MountedMicroFrontend.UPDATE).then(done -> Promise.done());
  }

  /** Whether the micro-frontend lets the user go. */
  Promise<Boolean> mayLeave(MountedMicroFrontend mounted) {
    return call(mounted, "beforeUnmount");
  }

  /** Runs the hooks of leaving; the last one runs even when the one before it failed. */
  Promise<Void> leave(MountedMicroFrontend mounted) {
    return call(mounted, "unmount")
        .then(
            done -> call(mounted, "afterUnmount"),
            failure ->
                call(mounted, "afterUnmount").then(done -> Promise.<Boolean>rejected(failure)))
        .then(done -> Promise.done());
  }

  private Promise<Boolean> call(MountedMicroFrontend mounted, String hook) {
    if (!mounted.hears(hook)) {
      return Promise.resolved(true);
    }
    int limit = mounted.microFrontend().mounting().lifecycleTimeoutMillis();
    BerthException late =
        failure(mounted, hook, ErrorCode.LIFECYCLE_TIMEOUT, "did not settle in " + limit + " ms");
    return TimeLimit.within(clock, limit, mounted.hooks().call(hook, mounted.context()), late)
        .recover(reason -> Promise.rejected(reason == late ? late : failed(mounted, hook, reason)));
  }

  private static BerthException failed(
      MountedMicroFrontend mounted, String hook, BerthException reason) {
    return failure(mounted, hook, ErrorCode.LIFECYCLE_FAILED, "failed: " + reason.explanation());
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
            + ". Check what the micro-frontend gives to berth.lifecycle.");
  }
}
