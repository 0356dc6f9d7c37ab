package reprint.compare.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import reprint.compare.page.Page;
import reprint.compare.page.SentencePairs;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;

/**
 * Sentences of the republication that are changed sentences of the original. Wherever they are,
 * they are not a box of the republisher's own.
 */
final class NearCopies {
  /** A sentence of so many words is not like another by chance. */
  private static final int FEWEST_WORDS = 5;

  private final Page original;
  private final Page republished;
  private BitSet words; // null until it was searched for

  NearCopies(Page original, Page republished) {
    this.original = original;
    this.republished = republished;
  }

  /** Whether one is in a block of the republication that is not kept. */
  boolean areIn(Page.Piece piece) {
    if (words == null) {
      words = find();
    }
    int first = words.nextSetBit(piece.from());
    return first >= 0 && first < piece.to();
  }

  private BitSet find() {
    BitSet found = new BitSet();
    List<TokenRange> here = sentences(republished, true);
    new SentencePairs(republished.tokens(), here, original.tokens(), sentences(original, false))
        .find()
        .forEach(pair -> found.set(pair.a(), pair.aEnd()));
    return found;
  }

  private List<TokenRange> sentences(Page page, boolean strange) {
    Tokens tokens = page.tokens();
    List<TokenRange> found = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.startsSentence(i)) {
        boolean asked = !strange || page.partners()[from] < 0 && !isKept(from, i);
        if (asked && i - from >= FEWEST_WORDS) {
          found.add(new TokenRange(from, i, 0, 0));
        }
        from = i;
      }
    }
    return found;
  }

  private boolean isKept(int from, int to) {
    return original.lookup().find(republished.tokens(), from, to) != null;
  }
}
