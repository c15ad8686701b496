package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.lifecycle.Stage;
import dev.berth.bootstrap.navigation.Navigator;

/**
 * The parts of a started application that {@code window.berth} reaches.
 *
 * @param contexts makes what lifecycle hooks are given
 */
public record Application(Navigator navigator, Stage stage, HookContexts contexts) {
  /** The name of the micro-frontend on the page; empty when there is none. */
  public String mountedName() {
    return stage.current() == null ? "" : stage.current().microFrontend().name();
  }
}
