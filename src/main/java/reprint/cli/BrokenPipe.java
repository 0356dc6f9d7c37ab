package reprint.cli;

import java.io.IOException;
import java.util.Locale;

/** Whoever read standard output has left ({@code | head}): there is nobody to tell. */
final class BrokenPipe extends IOException {
  private static final long serialVersionUID = 1L;

  private BrokenPipe(IOException cause) {
    super(cause);
  }

  /** What a failure to write means: a closed pipe is a reader who left, all else is what it is. */
  static IOException or(IOException failure) {
    String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return said.contains("pipe") ? new BrokenPipe(failure) : failure;
  }
}
