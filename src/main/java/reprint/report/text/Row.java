package reprint.report.text;

/**
 * Passages of two documents side by side; ends are exclusive, a side may be empty.
 *
 * @param a first block of the original
 * @param aEnd after its last
 * @param b first block of the republication
 * @param bEnd after its last
 * @param state whether there is an edit in it
 */
public record Row(int a, int aEnd, int b, int bEnd, State state) {
  /** The content of a row. */
  public enum State {
    /** At least one listed edit. */
    EDITED,
    /** The same text on both sides. */
    SAME,
    /** Text that only one of them has and that is no edit: the page around the article. */
    ALONE
  }

  public int originals() {
    return aEnd - a;
  }

  public int republished() {
    return bEnd - b;
  }
}
