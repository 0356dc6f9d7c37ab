package reprint.read.build;

/** Thrown deep inside a format when a file exceeds a limit; never leaves the package. */
public final class LimitExceeded extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * A message for the user.
   *
   * @param what exceeds the limit, such as "characters of text"
   * @param key of the limit, as in the configuration
   */
  public LimitExceeded(String what, long limit, String key) {
    super("has more than " + limit + " " + what + " (limit `" + key + "`)");
  }
}
