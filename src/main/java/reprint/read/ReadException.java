package reprint.read;

/** A file that cannot be read as a document; the message says why, without the path. */
public final class ReadException extends Exception {
  public ReadException(String message) {
    super(message);
  }

  public ReadException(String message, Throwable cause) {
    super(message, cause);
  }
}
