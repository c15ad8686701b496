package dev.berth.bootstrap.fakes;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.lifecycle.LifecycleHooks;
import dev.berth.bootstrap.lifecycle.MountContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Lifecycle hooks that note each call, and answer as the test wants. */
public final class ScriptedHooks implements LifecycleHooks {
  private static final String[] LIFE = {
    "beforeMount", "mount", "afterMount", "beforeUnmount", "unmount", "afterUnmount"
  };

  private final String owner;
  private final Journal journal;
  private final Map<String, Supplier<Promise<Void>>> answers = new HashMap<>();
  private final List<MountContext> contexts = new ArrayList<>();

  /** Hears these hooks, and succeeds at each. */
  public ScriptedHooks(String owner, Journal journal, String... heard) {
    this.owner = owner;
    this.journal = journal;
    for (String hook : heard) {
      answers.put(hook, Promise::done);
    }
  }

  /** Hears every hook from before its mount until after its unmount. */
  public static ScriptedHooks ofWholeLife(String owner, Journal journal) {
    return new ScriptedHooks(owner, journal, LIFE);
  }

  /** Answers a hook in this way from now on. */
  public ScriptedHooks answering(String hook, Supplier<Promise<Void>> answer) {
    answers.put(hook, answer);
    return this;
  }

  public ScriptedHooks failingAt(String hook) {
    return answering(hook, () -> Promise.rejected(failure("boom")));
  }

  public ScriptedHooks throwingAt(String hook) {
    return answering(
        hook,
        () -> {
          throw failure("bang");
        });
  }

  public ScriptedHooks succeedingAt(String hook) {
    return answering(hook, Promise::done);
  }

  /** Never settles at a hook. */
  public ScriptedHooks hangingAt(String hook) {
    return answering(hook, Promise::new);
  }

  /** Answers {@code false} at a hook. */
  public ScriptedHooks answeringFalseAt(String hook) {
    return answering(hook, () -> Promise.rejected(refusal()));
  }

  /** What each call was told, in order. */
  public List<MountContext> contexts() {
    return contexts;
  }

  @Override
  public boolean has(String hook) {
    return answers.containsKey(hook);
  }

  @Override
  public Promise<Void> call(String hook, MountContext context) {
    journal.note(owner + " " + hook);
    contexts.add(context);
    return answers.get(hook).get();
  }

  private static BerthException failure(String why) {
    return new BerthException(ErrorCode.LIFECYCLE_FAILED, why);
  }

  private static BerthException refusal() {
    return new BerthException(ErrorCode.NAVIGATION_REFUSED, "it wants the user to stay");
  }
}
