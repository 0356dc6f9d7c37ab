package reprint.originals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The signatures of all originals of a library, side by side, so that they are gone through fast.
 */
final class Signatures {
  /** The most that are compared word by word: more versions of one article are rarely saved. */
  private static final int CANDIDATES = 24;

  /**
   * Places of {@link Signature} in which two texts must agree: one does by chance once in 500, two
   * once in half a million.
   */
  private static final int LEAST_AGREEMENT = 2;

  /** Places by which an estimate is wrong at most: three standard deviations of the worst share. */
  private static final double ERROR = 3 * Math.sqrt(Signature.LENGTH) / 2;

  private final List<SavedOriginal> originals;
  private final long[] values;

  Signatures(List<SavedOriginal> originals) {
    this.originals = originals.stream().map(SavedOriginal::withoutSignature).toList();
    values = new long[originals.size() * Signature.WORDS];
    for (int i = 0; i < originals.size(); i++) {
      long[] each = originals.get(i).signature().values();
      System.arraycopy(each, 0, values, i * Signature.WORDS, Signature.WORDS);
    }
  }

  /** The originals without their signatures. */
  List<SavedOriginal> originals() {
    return originals;
  }

  /**
   * An original whose signature agrees with that of a text.
   *
   * @param agreement places in which they do
   * @param runs of words that both texts have, added up
   */
  private record Like(SavedOriginal original, int agreement, int runs) {
    double shared() {
      return Signature.shared(agreement, runs);
    }

    double atLeast() {
      return Signature.shared(agreement - ERROR, runs);
    }

    double atMost() {
      return Signature.shared(agreement + ERROR, runs);
    }
  }

  /**
   * The originals that may share most runs of words with a text, the likeliest first.
   *
   * @param runs that the text has
   */
  List<SavedOriginal> like(Signature wanted, int runs) {
    List<Like> like = new ArrayList<>();
    for (int i = 0; i < originals.size(); i++) {
      int agreement = wanted.agreement(values, i * Signature.WORDS);
      if (agreement >= LEAST_AGREEMENT) {
        like.add(new Like(originals.get(i), agreement, runs + originals.get(i).runs()));
      }
    }
    double most = like.stream().mapToDouble(Like::atLeast).max().orElse(0);
    return like.stream()
        .filter(each -> each.atMost() >= most)
        .sorted(Comparator.comparingDouble(Like::shared).reversed())
        .limit(CANDIDATES)
        .map(Like::original)
        .toList();
  }
}
