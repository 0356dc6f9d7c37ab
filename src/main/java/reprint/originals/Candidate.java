package reprint.originals;

import java.time.Instant;
import java.util.Comparator;
import reprint.read.Document;

/**
 * A saved original beside the document whose original is wanted.
 *
 * @param saved the original, read
 * @param wanted what an original would share
 * @param shared runs of words that both articles have
 */
record Candidate(ReadOriginal saved, Wanted wanted, int shared) {
  /** Runs of words that two articles do not share by chance or as the same notice. */
  private static final int LEAST_SHARED = 30;

  /** The same, where they are a good part of the original: a sentence of eighteen words. */
  private static final int LEAST_OF_SHORT = 15;

  /** What each doubling of what it has beside takes off, as a share of what is shared. */
  private static final double SURPLUS = 0.03;

  /**
   * The one that shares most first, less for what it has beside that: a collection may hold the
   * original and all that the document's page shows of other articles. Of equal ones the one that
   * was read first.
   */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::worth)
          .reversed()
          .thenComparing(Candidate::date)
          .thenComparing(c -> c.original().path());

  static Candidate of(ReadOriginal saved, Wanted wanted) {
    return new Candidate(saved, wanted, saved.words().shared(wanted.words()));
  }

  private double worth() {
    double doublings = StrictMath.log((double) saved.words().size() / shared) / StrictMath.log(2);
    return shared == 0 ? 0 : shared * (1 - SURPLUS * doublings);
  }

  Document original() {
    return saved.document();
  }

  /** Of its record; the latest of all where it has none. */
  Instant date() {
    return saved.date();
  }

  /**
   * Whether the wanted text is mostly taken from this original: half of it, so that an article of
   * one's own with a long quotation is none. Where the page around a short one cannot be told from
   * it, half of its paragraphs, or a quarter of them under the original's title.
   */
  boolean isSource() {
    int own = saved.words().shared(wanted.own());
    int prose = saved.words().shared(wanted.prose());
    boolean goodPart = 4 * own >= saved.words().size();
    boolean enough = own >= (goodPart ? LEAST_OF_SHORT : LEAST_SHARED);
    return enough
        && (2 * own >= wanted.own().size()
            || goodPart && 4 * own >= wanted.own().size() && 2 * prose >= wanted.prose().size()
            || 4 * prose >= wanted.prose().size() && saved.isNamed(wanted.title()));
  }

  /** Whether it is a record that tells when it was read. */
  boolean isDated() {
    return !date().equals(Instant.MAX);
  }

  /** From where its record was read; its path says so (see {@link reprint.archive.WebArchive}). */
  String address() {
    String path = original().path();
    return path.substring(path.indexOf('#') + 1);
  }

  /**
   * Whether a page from the network shows hardly more than a part of the wanted text, as those do
   * that ask for a fee: less than half of it, and little else.
   */
  boolean isTeaser() {
    int own = saved.words().size();
    return isDated() && own > 0 && 2 * own < wanted.words().size() && 5 * shared >= 4 * own;
  }
}
