package dev.berth.bootstrap.kinds;

import dev.berth.collections.Dict;

/**
 * The addresses by which modules are asked for. A browser runs each address once, and remembers for
 * ever when it has failed; with another fragment it is another module from the same file.
 */
public final class ModuleVersions {
  private final Dict<String> versions = new Dict<>();

  /** The address to import now. */
  public String addressOf(String url) {
    return versions.has(url) ? versions.get(url) : url;
  }

  /** Has the next import run the file again. */
  public void renew(String url) {
    String now = addressOf(url);
    versions.put(url, now + (now.indexOf('#') < 0 ? "#again" : "-again"));
  }
}
