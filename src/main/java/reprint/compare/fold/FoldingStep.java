package reprint.compare.fold;

/** One normalising step: says what certain characters stand for when two texts are compared. */
interface FoldingStep {
  /** Whether a rewrite may begin with this UTF-16 unit; asked of every one, so it is cheap. */
  boolean mayStartWith(char unit);

  /**
   * Rewrites what begins at {@code at}.
   *
   * @param out takes what stands for it, maybe nothing; empty when called
   * @return how many units of {@code text} that replaces; 0: left as they are, {@code out} empty
   */
  int rewrite(String text, int at, StringBuilder out);
}
