package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.async.Promise;

/** The turns of the browser's event loop. */
public final class Turns {
  private Turns() {}

  /** Settled in a turn of its own, when what scripts before it have promised has come. */
  public static Promise<Void> next(NativeGlobals natives) {
    Promise<Void> turn = new Promise<>();
    natives.nextTurn(Callback.of(() -> turn.fulfil(null)));
    return turn;
  }
}
