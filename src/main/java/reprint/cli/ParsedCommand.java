package reprint.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line with options, or with a mistake: picocli parses it and writes the help. */
final class ParsedCommand {
  private ParsedCommand() {}

  /** Runs the command directly: picocli's strategies would wrap its exceptions. */
  static ExitStatus run(String[] args, Streams streams) throws Exception {
    CommandLine line = new CommandLine(Commands.root(args));
    line.setOut(new PrintWriter(streams.out()));
    line.setErr(streams.err());
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(streams.colour("auto") ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpWidth(Math.min(100, Math.max(80, streams.width())));
    line.setExpandAtFiles(false);
    try {
      return run(line.parseArgs(args), streams);
    } catch (ParameterException e) {
      return explain(e, streams);
    }
  }

  private static ExitStatus run(ParseResult parsed, Streams streams) throws Exception {
    if (CommandLine.executeHelpRequest(parsed) != null) {
      return ExitStatus.CLEAN;
    }
    ParseResult leaf = parsed;
    while (leaf.hasSubcommand()) {
      leaf = leaf.subcommand();
    }
    if (!(leaf.commandSpec().userObject() instanceof Command work)) {
      throw new ParameterException(leaf.commandSpec().commandLine(), "Choose a command.");
    }
    try {
      return work.run(leaf, streams);
    } catch (UsageException e) {
      return Main.explain(e, leaf.commandSpec().qualifiedName(), streams);
    }
  }

  /** What is wrong, what was probably meant, and where to find help. */
  private static ExitStatus explain(ParameterException e, Streams streams) {
    streams.err().println("reprint: " + e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, streams.err());
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    streams.err().println("Try '" + command + " --help'.");
    return ExitStatus.TROUBLE;
  }
}
