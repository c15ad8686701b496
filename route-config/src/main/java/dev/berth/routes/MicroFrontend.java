package dev.berth.routes;

/** Describes one micro-frontend as the route map declares it, defaults included. */
public record MicroFrontend(String name, Keys keys) {
  /** The document title until the entry point brings its own; empty for none. */
  public String title() {
    return keys.text("title", "");
  }

  /** {@code html}, {@code module}, {@code element} or {@code iframe}. */
  public String kind() {
    return keys.text("kind", "html");
  }

  /** Name of the micro-frontend shown when this one fails; empty for none. */
  public String fallback() {
    String fallback = keys.text("fallback", "");
    return fallback.equals(name) ? "" : fallback;
  }

  /** The custom element that an entry point of the kind {@code element} defines. */
  public String element() {
    return keys.text("element", name);
  }

  public EntryPoint entryPoint() {
    return new EntryPoint(keys);
  }

  public Loading loading() {
    return new Loading(keys);
  }

  public Mounting mounting() {
    return new Mounting(keys);
  }

  /** Handed to the lifecycle hooks as it is; null when the route map gives none. */
  public JsonValue data() {
    return keys.value("data");
  }
}
