package reprint.binary;

import java.io.IOException;

/** The bytes are not what was written: cut off, changed, or of another form. */
public final class DamagedException extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedException(String message) {
    super(message);
  }
}
