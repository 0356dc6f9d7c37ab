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
import java.util.Optional;
import reprint.yaml.YamlException;

/** The command line: reads the arguments, runs a command, returns the exit status. */
public final class Main {
  /** Commands whose status describes the documents. */
  private static final List<String> JUDGING = List.of("check", "compare");

  private Main() {}

  public static void main(String[] args) {
    // System.out would hide the error of a closed pipe, and use the platform's encoding
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
            isTerminal("1"),
            isTerminal("2"),
            Path.of("").toAbsolutePath());
    System.exit(run(args, streams));
  }

  /**
   * The launcher says which streams are terminals; Java only knows it for standard input and output
   * together.
   */
  private static boolean isTerminal(String stream) {
    String terminals = System.getProperty("reprint.terminals");
    return terminals == null ? System.console() != null : terminals.contains(stream);
  }

  /** Runs a command line and returns its exit status; never throws. */
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
    try {
      Optional<DocumentCommand> plain = Commands.plain(args);
      return plain.isPresent()
          ? plain(args, plain.get(), streams).code()
          : ParsedCommand.run(args, streams).code();
    } catch (Exception e) {
      return report(e, args, streams);
    } catch (OutOfMemoryError e) {
      streams.err().println("reprint: this " + Program.TOO_LITTLE_MEMORY);
      return ExitStatus.TROUBLE.code();
    } catch (StackOverflowError e) {
      return report(new IllegalStateException(e), args, streams);
    }
  }

  private static ExitStatus plain(String[] args, DocumentCommand command, Streams streams)
      throws Exception {
    List<String> paths = List.of(args).subList(1, args.length);
    try {
      return command.run(new DocumentOptions(args[0], paths, Optional.empty()), streams);
    } catch (UsageException e) {
      return explain(e, "reprint " + args[0], streams);
    }
  }

  /** A usage error: what is wrong, and where to find help. */
  static ExitStatus explain(UsageException e, String command, Streams streams) {
    streams.err().println("reprint: " + e.getMessage());
    streams.err().println("Try '" + command + " --help'.");
    return ExitStatus.TROUBLE;
  }

  private static int report(Exception e, String[] args, Streams streams) {
    Throwable cause = e;
    while (cause instanceof UncheckedIOException) {
      cause = cause.getCause();
    }
    if (cause instanceof IOException io && BrokenPipe.or(io) instanceof BrokenPipe) {
      return cutOff(args).code();
    }
    String message = cause instanceof FileSystemException file ? message(file) : cause.getMessage();
    if (cause instanceof YamlException) {
      streams.err().println(message);
      return ExitStatus.TROUBLE.code();
    }
    boolean expected = message != null && !(cause instanceof RuntimeException);
    streams.err().println("reprint: " + (expected ? message : "internal error: " + cause));
    if (List.of(args).contains("--debug")) {
      cause.printStackTrace(streams.err());
    } else if (!expected) {
      streams.err().println("This is a bug in reprint; --debug shows where.");
    }
    return ExitStatus.TROUBLE.code();
  }

  /** Java's message for a missing or unreadable file is only the file's name. */
  private static String message(FileSystemException e) {
    String why =
        e instanceof NoSuchFileException
            ? "does not exist"
            : e instanceof AccessDeniedException ? "access is denied" : e.getReason();
    return why == null ? e.toString() : e.getFile() + ": " + why;
  }

  /** The reader has left ({@code | head}), but some documents were not checked. */
  private static ExitStatus cutOff(String[] args) {
    boolean judges = args.length > 0 && JUDGING.contains(args[0]);
    return judges ? ExitStatus.TROUBLE : ExitStatus.CLEAN;
  }

  /** Writes the rest; if the reader has left, the status stays as it is. */
  private static int flushed(int status, Streams streams) {
    try {
      streams.out().flush();
      return status;
    } catch (IOException e) {
      return BrokenPipe.or(e) instanceof BrokenPipe ? status : ExitStatus.TROUBLE.code();
    }
  }
}
