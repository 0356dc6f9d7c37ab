package reprint.cli;

import picocli.CommandLine.ParseResult;

/** A command over documents. */
interface DocumentCommand extends Command {
  /** The same as {@link Command#run}, for options that may not have been parsed. */
  ExitStatus run(DocumentOptions options, Streams streams) throws Exception;

  @Override
  default ExitStatus run(ParseResult options, Streams streams) throws Exception {
    return run(DocumentOptions.of(options), streams);
  }
}
