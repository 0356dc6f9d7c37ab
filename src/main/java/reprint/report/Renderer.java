package reprint.report;

import java.io.IOException;
import java.io.Writer;

/** One format: documents in, characters out, in the order of the calls. */
public interface Renderer {
  /** Called once, first. */
  default void begin() throws IOException {}

  /** Called for each document. */
  void document(DocumentReport report) throws IOException;

  /** Called once, last. */
  default void end(Summary summary) throws IOException {}

  /** Makes a renderer for a writer, which it neither flushes nor closes. */
  interface Maker {
    Renderer make(Writer out, ReportOptions options);
  }
}
