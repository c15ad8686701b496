package dev.berth.bootstrap.kinds;

import dev.berth.bootstrap.async.Promise;

/** Downloads a script without running it. */
public interface ScriptPreloader {
  /** Rejected, without a reason, when it could not be loaded. */
  Promise<Void> preload(GuestEntry entry, String address);
}
