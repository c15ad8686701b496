package dev.berth.cli;

import dev.berth.server.CannotListen;
import dev.berth.server.site.UnusableSite;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Ends a run that went wrong with one clear message: 1 for a finding, 2 for wrong use. */
final class Failures {
  private Failures() {}

  static int wrongUse(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(wrong.getMessage());
    UnmatchedArgumentException.printSuggestions(wrong, err);
    err.printf("'%s --help' tells what can be given.%n", command.getCommandSpec().qualifiedName());
    return ExitCode.USAGE;
  }

  static int duringRun(Exception failure, CommandLine command, ParseResult parsed) {
    if (failure instanceof UnusableSite || failure instanceof IllegalArgumentException) {
      return wrongUse(new ParameterException(command, failure.getMessage()), new String[0]);
    }
    if (failure instanceof CannotListen) {
      command.getErr().println(failure.getMessage());
    } else {
      failure.printStackTrace(command.getErr());
    }
    return ExitCode.SOFTWARE;
  }
}
