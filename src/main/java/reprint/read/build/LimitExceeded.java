package reprint.read.build;

/** Raised deep inside a format when a file goes beyond a limit; never leaves the package. */
public final class LimitExceeded extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * A complaint for the user.
   *
   * @param what is too much, such as "characters of text"
   * @param key of the limit, as in the configuration
   */
  public LimitExceeded(String what, long limit, String key) {
    super("has more than " + limit + " " + what + " (limit `" + key + "`)");
  }
}
