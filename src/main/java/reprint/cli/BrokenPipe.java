package reprint.cli;

import java.io.IOException;
import java.util.Locale;

/** The reader of standard output has left ({@code | head}): nobody needs to know. */
final class BrokenPipe extends IOException {
  private static final long serialVersionUID = 1L;

  private BrokenPipe(IOException cause) {
    super(cause);
  }

  /**
   * Classifies a write error: a closed pipe means that the reader has left, anything else is an
   * error.
   */
  static IOException or(IOException failure) {
    String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return said.contains("pipe") ? new BrokenPipe(failure) : failure;
  }
}
