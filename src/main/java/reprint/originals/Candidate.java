package reprint.originals;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import reprint.read.Document;

/**
 * A saved original, compared with the text whose original is wanted.
 *
 * @param saved the original, read
 * @param wanted what an original would share
 * @param shared runs of words that both articles have
 */
record Candidate(ReadOriginal saved, SketchQuery wanted, int shared) {
  /** Two articles do not share this many runs of words by chance, or because of the same notice. */
  private static final int LEAST_SHARED = 30;

  /** The same if they are a good part of the original: a sentence of eighteen words. */
  private static final int LEAST_OF_SHORT = 15;

  /** What each doubling of the candidate's other text takes off, as a share of what is shared. */
  private static final double SURPLUS = 0.03;

  /**
   * What the document's own title adds: a page may show more of another article than of its own.
   */
  private static final double NAMED = 1.5;

  /**
   * The one that shares most comes first, less for its other text (a collection may hold the
   * original and everything else on the document's page), more for the document's title. Equal ones
   * are sorted by when they were read, the earliest first.
   */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::worth)
          .reversed()
          .thenComparing(Candidate::date)
          .thenComparing(c -> c.original().path());

  static Candidate of(ReadOriginal saved, SketchQuery wanted) {
    return new Candidate(saved, wanted, saved.words().shared(wanted.words()));
  }

  private double worth() {
    double doublings = StrictMath.log((double) saved.words().size() / shared) / StrictMath.log(2);
    double named = saved.isNamed(wanted.title()) ? NAMED : 1;
    return shared == 0 ? 0 : named * shared * (1 - SURPLUS * doublings);
  }

  Document original() {
    return saved.document();
  }

  /** The date of its record; the latest possible date if it has none. */
  Instant date() {
    return saved.date();
  }

  /**
   * Whether the wanted text is mostly taken from this original: at least half of it, so an article
   * that quotes at length does not count. If nothing separates the text from its page, a quarter of
   * its longer paragraphs is enough under the original's title, or half of them if no other
   * original is as close.
   *
   * @param all candidates for the original
   */
  boolean isSource(List<Candidate> all) {
    int own = saved.words().shared(wanted.own());
    int prose = saved.words().shared(wanted.prose());
    boolean goodPart = 4 * own >= saved.words().size();
    boolean most = 2 * own >= wanted.own().size();
    boolean titled = 4 * prose >= wanted.prose().size() && saved.isNamed(wanted.title());
    boolean part = 4 * own >= wanted.own().size() && 2 * prose >= wanted.prose().size();
    return own >= (goodPart ? LEAST_OF_SHORT : LEAST_SHARED)
        && (most || titled || goodPart && part && all.stream().noneMatch(this::isRivalledBy));
  }

  /** Whether the wanted text shares at least half as many further words with another original. */
  private boolean isRivalledBy(Candidate other) {
    Shingles rest = wanted.words().without(saved.words());
    return 2 * other.saved.words().shared(rest) >= shared;
  }

  /** Whether it is a record with a date. */
  boolean isDated() {
    return !date().equals(Instant.MAX);
  }

  /** The address of its record, taken from its path (see {@link reprint.archive.WebArchive}). */
  String address() {
    String path = original().path();
    return path.substring(path.indexOf('#') + 1);
  }

  /**
   * Whether a page from the network shows little more than a part of the wanted text, as behind a
   * paywall: less than half of it, and little else.
   */
  boolean isTeaser() {
    int own = saved.words().size();
    return isDated() && own > 0 && 2 * own < wanted.words().size() && 5 * shared >= 4 * own;
  }
}
