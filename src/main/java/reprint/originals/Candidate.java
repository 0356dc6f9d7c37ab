package reprint.originals;

import java.time.Instant;
import java.util.Comparator;
import reprint.read.Document;

/**
 * A saved original beside the document whose original is wanted.
 *
 * @param original that was read
 * @param date of its record; the latest of all where it has none
 * @param shared runs of words that both have
 * @param own runs of words that the original has
 */
record Candidate(Document original, Instant date, int shared, int own) {
  /** Runs of words that two texts do not share by chance or quotation. */
  private static final int LEAST_SHARED = 20;

  /** So many runs beside those that are shared weigh as much as one that is not. */
  private static final long SURPLUS = 1000;

  /**
   * The one that shares most first; of nearly equal ones the one that has least beside that, and no
   * collection that holds the original among others; then the one that was read first.
   */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingLong((Candidate c) -> c.own - SURPLUS * c.shared)
          .thenComparing(Candidate::date)
          .thenComparing(c -> c.original().path());

  static Candidate of(Document original, Instant date, Shingles wanted) {
    Shingles own = Shingles.of(original.mainText());
    return new Candidate(original, date, own.shared(wanted), own.size());
  }

  /**
   * Whether a text of so many runs of words is mostly taken from this original: half of it, so that
   * an article of one's own with a long quotation is none.
   */
  boolean isSourceOf(int runs) {
    return shared >= LEAST_SHARED && 2 * shared >= runs;
  }

  /** Whether it is a record that tells when it was read. */
  boolean isDated() {
    return !date.equals(Instant.MAX);
  }

  /** From where its record was read; its path says so (see {@link reprint.archive.WebArchive}). */
  String address() {
    String path = original.path();
    return path.substring(path.indexOf('#') + 1);
  }

  /**
   * Whether a page from the network shows hardly more than a part of a text of so many runs of
   * words, as those do that ask for a fee: less than half of it, and little else.
   */
  boolean isTeaserOf(int runs) {
    return isDated() && own > 0 && 2 * own < runs && 5 * shared >= 4 * own;
  }
}
