package dev.berth.routes;

import dev.berth.collections.Vec;

/** Says which file opens a micro-frontend, and how to know that it is the right one. */
public record EntryPoint(Keys keys) {
  /** As written; relative to the address of the route map. */
  public String url() {
    return keys.text("entry", "");
  }

  /** Shown by the tools; empty when unknown. */
  public String version() {
    return keys.text("version", "");
  }

  /** The hash that the file must have, in SRI notation; empty for any. */
  public String integrity() {
    return keys.text("integrity", "");
  }

  /** Whether another one says that the same file has to be there. */
  public boolean isSameAs(EntryPoint other) {
    return url().equals(other.url())
        && version().equals(other.version())
        && integrity().equals(other.integrity());
  }

  /** Hashes of the inline scripts that a content security policy lets run. */
  public Vec<String> inlineScripts() {
    return Keys.texts(keys.value("inlineScripts"));
  }
}
