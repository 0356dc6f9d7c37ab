package reprint.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import reprint.yaml.YamlException;

/** The command line: reads the arguments, runs a command, tells the exit status. */
public final class Main {
  /** The commands whose status says what documents are like. */
  private static final List<String> JUDGING = List.of("check", "compare");

  private Main() {}

  public static void main(String[] args) {
    // System.out would swallow the error of a reader who left, and spell in the platform's encoding
    BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
    PrintWriter err =
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true);
    Streams streams =
        new Streams(
            System.in,
            out,
            err,
            System.getenv(),
            System.console() != null,
            Path.of("").toAbsolutePath());
    System.exit(run(args, streams));
  }

  /** Runs a command line and gives its exit status; never throws. */
  static int run(String[] args, Streams streams) {
    int status = Version.isAsked(args) ? version(streams) : command(args, streams);
    return flushed(status, streams);
  }

  private static int version(Streams streams) {
    PrintWriter out = new PrintWriter(streams.out());
    out.println(Version.line());
    out.flush();
    return ExitStatus.CLEAN.code();
  }

  private static int command(String[] args, Streams streams) {
    CommandLine line = new CommandLine(Commands.root(args));
    line.setOut(new PrintWriter(streams.out()));
    line.setErr(streams.err());
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(streams.colour("auto") ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpWidth(Math.min(100, Math.max(80, streams.width())));
    line.setExpandAtFiles(false);
    return execute(line, args, streams);
  }

  /** Runs here: a strategy of picocli's, as a lambda, would stay out of the class-data archive. */
  private static int execute(CommandLine line, String[] args, Streams streams) {
    try {
      return execute(line.parseArgs(args), streams);
    } catch (ParameterException e) {
      return explain(e, streams);
    } catch (Exception e) {
      return report(e, args, streams);
    } catch (OutOfMemoryError e) {
      streams.err().println("reprint: this " + Program.TOO_LITTLE_MEMORY);
      return ExitStatus.TROUBLE.code();
    } catch (StackOverflowError e) {
      return report(new IllegalStateException(e), args, streams);
    }
  }

  private static int execute(ParseResult parsed, Streams streams) throws Exception {
    Integer help = CommandLine.executeHelpRequest(parsed);
    if (help != null) {
      return help;
    }
    ParseResult leaf = parsed;
    while (leaf.hasSubcommand()) {
      leaf = leaf.subcommand();
    }
    CommandLine command = leaf.commandSpec().commandLine();
    if (!(leaf.commandSpec().userObject() instanceof Command work)) {
      throw new ParameterException(command, "Say which command.");
    }
    try {
      return work.run(leaf, streams).code();
    } catch (UsageException e) {
      throw new ParameterException(command, e.getMessage());
    }
  }

  /** A usage error: what is wrong, what may be meant, where help is. */
  private static int explain(ParameterException e, Streams streams) {
    streams.err().println("reprint: " + e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, streams.err());
    streams
        .err()
        .println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    return ExitStatus.TROUBLE.code();
  }

  private static int report(Exception e, String[] args, Streams streams) {
    Throwable cause = e;
    while (cause instanceof UncheckedIOException) {
      cause = cause.getCause();
    }
    if (cause instanceof IOException io && ReaderGone.or(io) instanceof ReaderGone) {
      return cutOff(args).code();
    }
    String said = cause instanceof FileSystemException file ? said(file) : cause.getMessage();
    if (cause instanceof YamlException) {
      streams.err().println(said);
      return ExitStatus.TROUBLE.code();
    }
    boolean told = said != null && !(cause instanceof RuntimeException);
    streams.err().println("reprint: " + (told ? said : "internal error: " + cause));
    if (List.of(args).contains("--debug")) {
      cause.printStackTrace(streams.err());
    } else if (!told) {
      streams.err().println("This is a fault of reprint; --debug shows where.");
    }
    return ExitStatus.TROUBLE.code();
  }

  /** Java tells of a file that is not there, or is nobody's to read, no more than its name. */
  private static String said(FileSystemException e) {
    String why =
        e instanceof NoSuchFileException
            ? "does not exist"
            : e instanceof AccessDeniedException ? "access is denied" : e.getReason();
    return why == null ? e.toString() : e.getFile() + ": " + why;
  }

  /** Whoever left ({@code | head}) has read enough, but documents were left that nobody checked. */
  private static ExitStatus cutOff(String[] args) {
    boolean judges = args.length > 0 && JUDGING.contains(args[0]);
    return judges ? ExitStatus.TROUBLE : ExitStatus.CLEAN;
  }

  /** What is left to write; a reader who does not want it changes nothing about what was done. */
  private static int flushed(int status, Streams streams) {
    try {
      streams.out().flush();
      return status;
    } catch (IOException e) {
      return ReaderGone.or(e) instanceof ReaderGone ? status : ExitStatus.TROUBLE.code();
    }
  }
}
