package reprint.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** A command line run without a process: its status and what it wrote. */
record CommandLineRun(int status, String out, String err) {

  /** Runs in {@code folder} with nothing on standard input. */
  static CommandLineRun in(Path folder, String... args) {
    return with(folder, "", Map.of(), args);
  }

  static CommandLineRun with(
      Path folder, String input, Map<String, String> environment, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Streams streams = streams(folder, input, environment, out, err);
    int status = Main.run(args, streams);
    return new CommandLineRun(status, out.toString(), err.toString());
  }

  /** Streams that nobody looks at, with nothing on standard input. */
  static Streams streams(Path folder) {
    return streams(folder, "", Map.of(), new StringWriter(), new StringWriter());
  }

  private static Streams streams(
      Path folder,
      String input,
      Map<String, String> environment,
      StringWriter out,
      StringWriter err) {
    return new Streams(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        out,
        new PrintWriter(err),
        environment,
        false,
        false,
        folder);
  }
}
