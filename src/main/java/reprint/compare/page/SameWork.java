package reprint.compare.page;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import reprint.compare.align.UniqueRuns;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;

/** Whether two documents are one work at all. */
public final class SameWork {
  /**
   * Share of the shorter article's runs of words that the other must have, in whatever order
   * (Broder 1997, containment): two articles of one site and subject have less.
   */
  private static final double LEAST_SHARED = 0.3;

  /** Share of its words that must be kept in order if every run was broken up. */
  private static final double LEAST_KEPT = 0.5;

  /** A run of so many words is not shared by two works by chance. */
  private static final int RUN = 5;

  /** Words in paragraphs that are enough for a judgement; else all of the article's words count. */
  private static final int ENOUGH = 20;

  private SameWork() {}

  /** Whether one is made of the other, or of a part of it. */
  public static boolean areOneWork(Page original, Page republished, TokenRange body) {
    BitSet left = text(original);
    BitSet right = text(republished);
    boolean shorter = left.cardinality() <= right.cardinality();
    Page one = shorter ? original : republished;
    Page other = shorter ? republished : original;
    BitSet words = shorter ? left : right;
    return body.originals() > 0
        && (kept(one, words) >= LEAST_KEPT || shared(one, words, other) >= LEAST_SHARED);
  }

  /** The words of an article's paragraphs; of all of its blocks if it has hardly any. */
  private static BitSet text(Page page) {
    BitSet all = new BitSet();
    BitSet prose = new BitSet();
    Tokens tokens = page.tokens();
    for (int i = 0; i < tokens.size(); i = tokens.blockEnd(i)) {
      int end = tokens.blockEnd(i);
      boolean notice = page.isNotice(i) && page.kept(i) < LEAST_KEPT;
      if (page.block(i).isArticle() && !notice) {
        all.set(i, end);
        prose.set(i, end, page.isProse(i, end));
      }
    }
    return prose.cardinality() < ENOUGH ? all : prose;
  }

  private static double kept(Page page, BitSet words) {
    long kept = words.stream().filter(i -> page.partners()[i] >= 0).count();
    return (double) kept / Math.max(1, words.cardinality());
  }

  private static double shared(Page one, BitSet words, Page other) {
    Set<Long> runs = new HashSet<>();
    for (int i = 0; i + RUN <= other.tokens().size(); i++) {
      runs.add(hash(other, i));
    }
    int last = one.tokens().size() - RUN;
    long all = words.stream().filter(i -> i <= last).count();
    long found = words.stream().filter(i -> i <= last && runs.contains(hash(one, i))).count();
    return (double) found / Math.max(1, all);
  }

  private static long hash(Page page, int at) {
    return UniqueRuns.hash(page.tokens().keys(), at, RUN);
  }
}
