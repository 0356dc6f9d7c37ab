package reprint.cli;

import java.io.IOException;

/** Whoever read standard output has left ({@code | head}): there is nobody to tell. */
final class ReaderGone extends IOException {
  private static final long serialVersionUID = 1L;

  ReaderGone(IOException cause) {
    super(cause);
  }
}
