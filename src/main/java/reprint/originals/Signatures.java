package reprint.originals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The signatures of all originals of a library, stored side by side for a fast search. */
final class Signatures {
  /**
   * Originals that are compared word by word at most; few people save more versions of one article.
   */
  private static final int CANDIDATES = 24;

  /**
   * Places of {@link Signature} in which two texts must agree: one agrees by chance once in 500,
   * two once in half a million.
   */
  private static final int LEAST_AGREEMENT = 2;

  /** Largest error of an estimate in places: three standard deviations of the worst share. */
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
   * @param agreement number of places that agree
   * @param runs of words of both texts, added up
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
   * @param runs of the text
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
