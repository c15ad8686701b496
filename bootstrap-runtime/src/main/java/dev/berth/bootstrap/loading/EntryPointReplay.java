package dev.berth.bootstrap.loading;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Promise;
import dev.berth.collections.Vec;

/**
 * Inserts an entry point as a parser would have built it: scripts run at their place, in order,
 * each seeing only the nodes before it.
 */
public final class EntryPointReplay {
  private final Insertion insertion;
  private final DocumentLife life;
  private final Cancellation cancellation;
  private final Vec<EntryScript> deferred = new Vec<>();
  private final Promise<Void> replaced;

  private EntryPointReplay(Insertion insertion, DocumentLife life, Cancellation cancellation) {
    this.insertion = insertion;
    this.replaced = insertion.replaced();
    this.life = life;
    this.cancellation = cancellation;
  }

  /** Inserts nodes and runs scripts; settled when the last deferred script has run. */
  public static Promise<Void> run(
      Insertion insertion, DocumentLife life, Cancellation cancellation) {
    life.loading();
    EntryPointReplay replay = new EntryPointReplay(insertion, life, cancellation);
    Promise<Void> over = replay.replaced;
    over.follow(replay.whole());
    return over;
  }

  private Promise<Void> whole() {
    return advance()
        .then(done -> isOver() ? Promise.done() : life.interactive())
        .then(done -> runDeferred())
        .then(
            done -> {
              if (isOver()) {
                return Promise.done();
              }
              insertion.close();
              return life.parsed();
            });
  }

  /** Inserts the nodes alone, for a page whose scripts have run before and stay in force. */
  public static Promise<Void> withoutScripts(Insertion insertion) {
    for (EntryScript script = insertion.advance(); script != null; script = insertion.advance()) {
      script.skip();
    }
    insertion.close();
    return insertion.styles();
  }

  private Promise<Void> advance() {
    for (EntryScript script = next(); script != null; script = next()) {
      ScriptTiming timing = script.timing();
      if (timing == ScriptTiming.DEFERRED) {
        deferred.add(script);
      } else if (timing == ScriptTiming.ASYNC) {
        script.run();
      } else if (timing == ScriptTiming.BLOCKING) {
        Promise<Void> ran = runInPlace(script);
        if (ran.isPending()) {
          return ran.then(done -> advance());
        }
      }
    }
    return insertion.styles();
  }

  /** Whether the micro-frontend is leaving, or has put another page in the place of this one. */
  private boolean isOver() {
    return cancellation.isRequested() || !replaced.isPending();
  }

  private EntryScript next() {
    return isOver() ? null : insertion.advance();
  }

  /** A blocking script waits for the style sheets before it, which it may want to measure. */
  private Promise<Void> runInPlace(EntryScript script) {
    return insertion.styles().then(done -> isOver() ? Promise.done() : script.run());
  }

  private Promise<Void> runDeferred() {
    while (deferred.size() > 0 && !isOver()) {
      EntryScript script = deferred.get(0);
      deferred.removeAt(0);
      Promise<Void> ran = script.run();
      if (ran.isPending()) {
        return ran.then(done -> runDeferred());
      }
    }
    return Promise.done();
  }
}
