package reprint.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reprint.report.Format;
import reprint.report.ReportOptions;
import reprint.report.ReportWriter;

/** Where reports go: one to standard output, others to files. */
final class Outputs {
  /** The file that GitHub shows as the job's summary; each step appends to it. */
  private static final String JOB_SUMMARY = "GITHUB_STEP_SUMMARY";

  private Outputs() {}

  /** A report that goes to a file. */
  record ToFile(Format format, Path file) {}

  /** The reports requested with {@code -o}. */
  static List<ToFile> files(DocumentOptions options, Streams streams) throws IOException {
    List<ToFile> files = new ArrayList<>();
    Set<Path> taken = new HashSet<>();
    for (String output : options.outputs()) {
      int sign = output.indexOf('=');
      if (sign < 1 || sign == output.length() - 1) {
        throw new UsageException(
            "-o " + output + ": must be FORMAT=FILE, for example json=report.json.");
      }
      Path file = streams.folder().resolve(output.substring(sign + 1)).normalize();
      Path real = Files.exists(file) ? file.toRealPath() : file;
      if (!taken.add(real) && (!Files.exists(file) || Files.isRegularFile(file))) {
        throw new UsageException(
            "-o " + output + ": another report is already written to that file.");
      }
      files.add(new ToFile(DocumentOptions.format(output.substring(0, sign)), file));
    }
    return files;
  }

  /** A writer of the requested reports. */
  static ReportWriter open(DocumentOptions options, ReportOptions form, Streams streams)
      throws IOException {
    ReportWriter writer = new ReportWriter(form);
    for (ToFile output : files(options, streams)) {
      writer.toFile(output.format(), output.file());
    }
    Format format = options.format();
    String summary = streams.environment().getOrDefault(JOB_SUMMARY, "");
    if (format == Format.GITHUB && !summary.isEmpty()) {
      writer.appendTo(Format.MARKDOWN, streams.folder().resolve(summary));
    }
    return writer.to(format, standard(streams));
  }

  /** Standard output, which distinguishes a closed pipe from a full disk. */
  static Writer standard(Streams streams) {
    return new Guarded(streams.out());
  }

  /** Distinguishes a closed pipe from a file that cannot be written. */
  private static final class Guarded extends Writer {
    private final Writer out;

    Guarded(Writer out) {
      this.out = out;
    }

    @Override
    public void write(char[] signs, int from, int length) throws IOException {
      try {
        out.write(signs, from, length);
      } catch (IOException e) {
        throw failure(e);
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        out.flush();
      } catch (IOException e) {
        throw failure(e);
      }
    }

    private static IOException failure(IOException e) {
      IOException failure = BrokenPipe.or(e);
      return failure instanceof BrokenPipe
          ? failure
          : new IOException("standard output: " + e.getMessage(), e);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
