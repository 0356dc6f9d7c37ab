package reprint.compare.fold;

/** One normalising step: replaces certain characters when two texts are compared. */
interface FoldingStep {
  /** Whether a rewrite may begin with this UTF-16 unit; cheap, since it is called for every one. */
  boolean mayStartWith(char unit);

  /**
   * Rewrites what begins at {@code at}.
   *
   * @param out takes what stands for it, maybe nothing; empty when called
   * @return how many units of {@code text} that replaces; 0: left as they are, {@code out} empty
   */
  int rewrite(String text, int at, StringBuilder out);
}
