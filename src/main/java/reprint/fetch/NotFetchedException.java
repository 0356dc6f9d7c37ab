package reprint.fetch;

/** An address that could not or may not be read; the message completes a sentence about it. */
final class NotFetchedException extends Exception {
  private static final long serialVersionUID = 1;

  NotFetchedException(String reason) {
    super(reason);
  }
}
