package reprint.compare.change;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import reprint.compare.Words;
import reprint.compare.page.Page;
import reprint.compare.word.Tokens;

/** Passages of the text that are shown once more in larger letters, with the speaker's name. */
final class PulledQuotes {
  /** The least words of a quoted passage. */
  private static final int FEWEST_WORDS = 4;

  /** The most words of the line that names the speaker. */
  private static final int NAME = 8;

  private final Page original;
  private final Page republished;
  private final Set<String> negations;
  private Set<Integer> known; // null: not gathered yet

  PulledQuotes(Page original, Page republished, Words words) {
    this.original = original;
    this.republished = republished;
    negations = words.negations();
  }

  /**
   * Whether a block is entirely quoted from the original, except for a line with words that it has
   * too.
   */
  boolean areIn(Page.Piece piece) {
    int quoted = 0;
    int from = piece.from();
    for (int i = from + 1; i <= piece.to(); i++) {
      if (i == piece.to() || isBorder(i)) {
        boolean found = original.lookup().find(republished.tokens(), from, i) != null;
        if (!found && !isName(from, i)) {
          return false;
        }
        quoted = found ? Math.max(quoted, i - from) : quoted;
        from = i;
      }
    }
    return quoted >= FEWEST_WORDS;
  }

  /** Whether it is the name of a speaker below a quotation. */
  boolean isName(Page.Piece piece) {
    return isName(piece.from(), piece.to());
  }

  private boolean isBorder(int token) {
    Tokens tokens = republished.tokens();
    String before = tokens.between(token - 1);
    return tokens.startsSentence(token)
        || before.chars().anyMatch(c -> "\u2013\u2014\u2015\n([|\u2026".indexOf(c) >= 0)
        || before.contains(" - ");
  }

  private boolean isName(int from, int to) {
    for (int i = from; i < to; i++) {
      String word = republished.tokens().word(i);
      boolean no = negations.contains(word.toLowerCase(Locale.ROOT));
      if (no || !known().contains(republished.tokens().keys()[i])) {
        return false;
      }
    }
    return to - from <= NAME;
  }

  private Set<Integer> known() {
    if (known == null) {
      known = new HashSet<>();
      for (int key : original.tokens().keys()) {
        known.add(key);
      }
    }
    return known;
  }
}
