package dev.berth.server;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the web server's own log from burying what we have to say. */
final class JettyLog {
  /** Held here, because the logging system itself forgets a logger that nobody holds. */
  private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

  private JettyLog() {}

  /** Leaves the log alone when somebody has configured it. */
  static void onlyWarnings() {
    if (JETTY.getLevel() == null) {
      JETTY.setLevel(Level.WARNING);
    }
  }
}
