package dev.berth.routes;

/** Says how a micro-frontend lives on the page. */
public record Mounting(Keys keys) {
  /** How long one lifecycle hook may take. */
  public int lifecycleTimeoutMillis() {
    return Quantity.millis(keys.text("lifecycleTimeout", "10s"));
  }

  /** How long it may be held for an instant return after it left; zero for not. */
  public int keepMillis() {
    return Quantity.millis(keys.text("keep", ""));
  }

  /** Whether a returning user meets the scripts that were evaluated before. */
  public boolean reuse() {
    JsonValue reuse = keys.value("reuse");
    return reuse == null || reuse.bool();
  }

  /** The sandbox attribute; empty for none, and without meaning unless the kind is iframe. */
  public String sandbox() {
    return keys.text("sandbox", "");
  }
}
