package reprint.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command: its options, help and action. */
interface Command {
  /** Options, parameters and help. */
  CommandSpec spec();

  /**
   * Runs it.
   *
   * @throws UsageException if it cannot be run as requested
   * @throws Exception if it fails; the message is for the user
   */
  ExitStatus run(ParseResult options, Streams streams) throws Exception;
}
