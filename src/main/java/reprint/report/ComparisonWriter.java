package reprint.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/**
 * Writes comparisons in one or more of {@link ComparisonReport#FORMATS}. {@link #finish} moves the
 * files into place; without it {@link #close} leaves none.
 */
public interface ComparisonWriter extends Closeable {
  static ComparisonWriter with(ReportOptions options) {
    return new ComparisonFiles(options);
  }

  /** To {@code out}, flushed after each comparison and never closed. */
  void to(Format format, Writer out);

  /** To a file, in UTF-8, written completely or not at all. */
  void toFile(Format format, Path path) throws IOException;

  /** Writes one comparison. */
  void add(ComparisonReport report) throws IOException;

  /** Ends all of them; an empty page is not written. */
  void finish() throws IOException;
}
