package dev.berth.bootstrap.navigation;

import dev.berth.bootstrap.errors.BerthException;
import dev.berth.routes.MicroFrontend;

/** What the shell tells its surroundings, as events on the document. */
public interface ShellEvents {
  /**
   * Asks before a visit begins.
   *
   * @return false when somebody wants the user to stay
   */
  boolean beforeNavigate(String fromUrl, String toUrl);

  /** Something failed; the micro-frontend is null when none is concerned. */
  void error(BerthException failure, MicroFrontend concerned);
}
