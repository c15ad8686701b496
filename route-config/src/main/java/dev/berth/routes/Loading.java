package dev.berth.routes;

/** Says how the files of a micro-frontend are fetched. */
public record Loading(Keys keys) {
  /** How long one attempt to fetch the entry point may take. */
  public int timeoutMillis() {
    return Quantity.millis(keys.text("timeout", "8s"));
  }

  /** How many further attempts follow a failed one. */
  public int retries() {
    JsonValue retries = keys.value("retries");
    return retries == null ? 1 : (int) retries.number();
  }

  /** {@code none}, {@code hover}, {@code visible} or {@code idle}. */
  public String prefetch() {
    return keys.text("prefetch", "none");
  }

  /** Each size of its own, or of the defaults. */
  public Budget budget() {
    return new Budget(
        Quantity.bytes(keys.within("budget", "script")),
        Quantity.bytes(keys.within("budget", "style")));
  }
}
