package reprint.binary;

import java.io.IOException;

/** The bytes are damaged, cut off, or of another form. */
public final class DamagedException extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedException(String message) {
    super(message);
  }
}
