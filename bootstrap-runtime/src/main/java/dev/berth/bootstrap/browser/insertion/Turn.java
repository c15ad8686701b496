package dev.berth.bootstrap.browser.insertion;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.loading.EntryScript;
import dev.berth.bootstrap.loading.ScriptTiming;

/**
 * A place between two nodes where promises and observers have their turn, as if a script stood
 * there that does nothing.
 */
record Turn(BrowserPage page) implements EntryScript {
  @Override
  public ScriptTiming timing() {
    return ScriptTiming.BLOCKING;
  }

  @Override
  public Promise<Void> run() {
    return page.settle();
  }

  @Override
  public void skip() {
    // There is nothing to take out.
  }
}
