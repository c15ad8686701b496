package dev.berth.bootstrap.fakes;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.loading.EntryScript;
import dev.berth.bootstrap.loading.ScriptTiming;

/** A script that notes when it runs, and ends at once or when the test says so. */
public final class ScriptedScript implements EntryScript {
  private final String name;
  private final ScriptTiming timing;
  private final Journal journal;
  private Runnable effect = () -> {};
  private Promise<Void> end = Promise.done();

  public ScriptedScript(String name, ScriptTiming timing, Journal journal) {
    this.name = name;
    this.timing = timing;
    this.journal = journal;
  }

  /** Its file is still on the way when it is due. */
  public ScriptedScript slow() {
    end = new Promise<>();
    return this;
  }

  /** What it does to the page. */
  public ScriptedScript doing(Runnable wanted) {
    effect = wanted;
    return this;
  }

  /** Lets a slow one end. */
  public void end() {
    end.fulfil(null);
  }

  String name() {
    return name;
  }

  @Override
  public ScriptTiming timing() {
    return timing;
  }

  @Override
  public void skip() {
    journal.note("skip " + name);
  }

  @Override
  public Promise<Void> run() {
    journal.note("run " + name);
    effect.run();
    return end;
  }
}
