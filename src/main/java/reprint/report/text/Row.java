package reprint.report.text;

/**
 * Passages of two documents that stand beside each other; ends are exclusive, a side may be empty.
 *
 * @param a first block of the original
 * @param aEnd behind its last
 * @param b first block of the republication
 * @param bEnd behind its last
 * @param state whether there is an edit in it
 */
public record Row(int a, int aEnd, int b, int bEnd, State state) {
  /** What a row holds. */
  public enum State {
    /** At least one listed edit. */
    EDITED,
    /** The same text on both sides. */
    SAME,
    /** Text that one of the two has and that counts as no edit: the page around the article. */
    ALONE
  }

  public int originals() {
    return aEnd - a;
  }

  public int republished() {
    return bEnd - b;
  }
}
