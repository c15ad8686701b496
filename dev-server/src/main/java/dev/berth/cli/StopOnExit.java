package dev.berth.cli;

import dev.berth.server.DevServer;
import dev.berth.server.report.Terminal;

/** Closes the server when the program is asked to end, as Ctrl-C does. */
final class StopOnExit {
  private StopOnExit() {}

  static void of(DevServer server, Terminal terminal) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, terminal), "stop"));
  }

  private static void stop(DevServer server, Terminal terminal) {
    server.close();
    terminal.print("%nstopped%n".formatted());
  }
}
