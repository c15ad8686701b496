package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.session.UserSession;
import dev.berth.bootstrap.storage.ScopedStorage;
import org.teavm.jso.JSObject;

/** What {@code window.berth} reaches whether or not the application has started. */
public record Foyer(
    UserSession session,
    RouteView route,
    ConfigurationView configuration,
    DocumentEvents events,
    Scopes scopes,
    JSObject platform) {
  /** Opens the stored values of a scope. */
  public interface Scopes {
    ScopedStorage of(String name);
  }
}
