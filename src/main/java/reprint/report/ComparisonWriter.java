package reprint.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/**
 * Writes comparisons in one or more of {@link ComparisonReport#FORMATS}. {@link #finish} puts the
 * files into place; without it {@link #close} leaves none.
 */
public interface ComparisonWriter extends Closeable {
  static ComparisonWriter with(ReportOptions options) {
    return new ComparisonFiles(options);
  }

  /** To {@code out}, flushed after each comparison and never closed. */
  void to(Format format, Writer out);

  /** To a file, in UTF-8; it appears whole or not at all. */
  void toFile(Format format, Path path) throws IOException;

  /** One comparison more. */
  void add(ComparisonReport report) throws IOException;

  /** Ends all of them; a page with nothing on it is none. */
  void finish() throws IOException;
}
