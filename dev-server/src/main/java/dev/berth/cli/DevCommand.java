package dev.berth.cli;

import dev.berth.server.DevServer;
import dev.berth.server.DevServerOptions;
import dev.berth.server.report.Terminal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Serves a site until somebody presses Ctrl-C. */
@Command(
    name = "dev",
    description = "Serves the shell, the route map and the micro-frontends for development.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class DevCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "SITE",
      description = {
        "Folder with the shell (index.html) and the route map (routes.json).",
        "Without it: the current folder if it holds both, else the sample product."
      })
  private Optional<Path> site;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "" + DevServerOptions.DEFAULT_PORT,
      description = "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = DevServerOptions.DEFAULT_HOST,
      description = {
        "Address to listen on (default: ${DEFAULT-VALUE}, this machine only).",
        "0.0.0.0 opens the site to the whole network."
      })
  private String host;

  @Option(
      names = "--routes",
      paramLabel = "FILE",
      description = "Route map to serve in place of the site's routes.json.")
  private Optional<Path> routes;

  @Option(
      names = "--bootstrap",
      paramLabel = "FILE",
      description = "Script to serve as /bootstrap.js, its source map beside it.")
  private Optional<Path> bootstrap;

  @Override
  public Integer call() throws InterruptedException {
    Terminal terminal = new Terminal(System.out, Ansi.AUTO.enabled());
    DevServer server = DevServer.start(options(terminal));
    StopOnExit.of(server, terminal);
    terminal.print(
        "  Berth %s is ready after %s. Press Ctrl-C to stop.%n"
            .formatted(Version.text(), Uptime.text()));
    server.join();
    return ExitCode.OK;
  }

  private DevServerOptions options(Terminal terminal) {
    Path folder = site.orElseGet(DefaultSite::find);
    return new DevServerOptions(folder, host, port, routes, bootstrap, terminal);
  }
}
