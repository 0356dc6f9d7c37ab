package reprint.originals;

import java.util.Comparator;
import java.util.Set;
import reprint.read.Document;

/**
 * A saved original beside the document whose original is wanted.
 *
 * @param original that was read
 * @param shared runs of words that both have
 * @param own runs of words that the original has
 */
record Candidate(Document original, int shared, int own) {
  /** Runs of words that two texts do not share by chance or quotation. */
  private static final int LEAST_SHARED = 20;

  /** The one that shares most first; of equal ones the one that has least beside that. */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt(Candidate::shared)
          .reversed()
          .thenComparingInt(Candidate::own)
          .thenComparing(c -> c.original().path());

  static Candidate of(Document original, Set<Integer> wanted) {
    Set<Integer> own = Shingles.of(original.mainText());
    int shared = 0;
    for (Integer run : own) {
      shared += wanted.contains(run) ? 1 : 0;
    }
    return new Candidate(original, shared, own.size());
  }

  /**
   * Whether a text of so many runs of words is mostly taken from this original: half of it, so that
   * an article of one's own with a long quotation is none.
   */
  boolean isSourceOf(int runs) {
    return shared >= LEAST_SHARED && 2 * shared >= runs;
  }
}
