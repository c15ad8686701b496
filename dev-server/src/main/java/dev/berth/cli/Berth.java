package dev.berth.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Is the {@code berth} command. */
@Command(
    name = "berth",
    description = "Runs micro-frontends, one at a time, in one page.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = DevCommand.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Berth {
  private Berth() {}

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Berth())
        .setParameterExceptionHandler(Failures::wrongUse)
        .setExecutionExceptionHandler(Failures::duringRun);
  }
}
