package reprint.compare.word;

import reprint.text.Sentences;

/** When words read like a sentence. */
public final class Prose {
  /** A label or a menu entry has mostly fewer words. */
  public static final int FEWEST_WORDS = 6;

  /** So many words are prose, even without a full stop. */
  public static final int PLENTY = 20;

  private Prose() {}

  /**
   * Whether {@code behind}, the text after the last word of a block, ends a sentence, if only with
   * a colon.
   */
  public static boolean endsLine(String behind) {
    if (behind.startsWith("...")) {
      return false;
    }
    for (int i = 0; i < behind.length() && behind.charAt(i) != '\n'; i++) {
      if (behind.charAt(i) == ':' || Sentences.isEnd(behind.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
