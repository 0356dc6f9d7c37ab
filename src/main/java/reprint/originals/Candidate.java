package reprint.originals;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import reprint.read.Document;

/**
 * A saved original beside the document whose original is wanted.
 *
 * @param saved the original, read
 * @param wanted what an original would share
 * @param shared runs of words that both articles have
 */
record Candidate(ReadOriginal saved, SketchQuery wanted, int shared) {
  /** Runs of words that two articles do not share by chance or as the same notice. */
  private static final int LEAST_SHARED = 30;

  /** The same, where they are a good part of the original: a sentence of eighteen words. */
  private static final int LEAST_OF_SHORT = 15;

  /** What each doubling of what it has beside takes off, as a share of what is shared. */
  private static final double SURPLUS = 0.03;

  /**
   * What the document's own title adds: a page may show more of another article than of its own.
   */
  private static final double NAMED = 1.5;

  /**
   * The one that shares most first, less for what it has beside that (a collection may hold the
   * original and all that the document's page shows of other articles), more under the document's
   * title. Of equal ones the one that was read first.
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

  /** Of its record; the latest of all where it has none. */
  Instant date() {
    return saved.date();
  }

  /**
   * Whether the wanted text is mostly taken from this original: half of it, so that an article of
   * one's own with a long quotation is none. Where the page around a short one cannot be told from
   * it, half of its paragraphs, unless they are as much another's, or a quarter of them under the
   * original's title.
   *
   * @param all that may be its original
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

  /** Whether the wanted text has half as many words of another original beside those of this. */
  private boolean isRivalledBy(Candidate other) {
    Shingles rest = wanted.words().without(saved.words());
    return 2 * other.saved.words().shared(rest) >= shared;
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
