package reprint.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command: its options and help, and what it does. */
interface Command {
  /** Options, parameters and help. */
  CommandSpec spec();

  /**
   * Does it.
   *
   * @throws UsageException where it cannot be done as asked
   * @throws Exception where it goes wrong; the message is for the user
   */
  ExitStatus run(ParseResult options, Streams streams) throws Exception;
}
