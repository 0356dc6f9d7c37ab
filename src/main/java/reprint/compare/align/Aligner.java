package reprint.compare.align;

import reprint.compare.word.TokenRange;

/**
 * Aligns the words of two texts: anchors of unique runs, long ones first, shorter ones in the gaps
 * between them, and finally the shortest edit. Memory is linear, and time does not grow with the
 * square of the text.
 */
public final class Aligner {
  /** Lengths of anchors, in words. */
  private static final int[] RUNS = {6, 3, 1};

  /** A gap with fewer words than this on both sides goes to the shortest edit directly. */
  private static final int SMALL = 200;

  private final int[] a;
  private final int[] b;
  private final Myers myers;
  private final Alignment alignment;

  private Aligner(int[] a, int[] b) {
    this.a = a;
    this.b = b;
    myers = new Myers(a, b);
    alignment = Alignment.empty(a.length, b.length);
  }

  /** The alignment of two lists of keys. */
  public static Alignment align(int[] a, int[] b) {
    Aligner aligner = new Aligner(a, b);
    aligner.align(new TokenRange(0, a.length, 0, b.length), 0);
    return aligner.alignment;
  }

  private void align(TokenRange whole, int level) {
    TokenRange s = alignment.joinEnds(a, b, whole);
    if (s.originals() == 0 || s.republished() == 0) {
      return;
    }
    boolean small = s.originals() + s.republished() < SMALL;
    if (small) {
      myers.align(s, alignment);
      return;
    }
    if (level == RUNS.length) {
      CommonWords.align(a, b, s, alignment);
      return;
    }
    int run = RUNS[level];
    int[] anchors = new UniqueRuns(a, b, run).find(s);
    int doneA = s.a();
    int doneB = s.b();
    for (int i = 0; i < anchors.length; i += 2) {
      int skip = Math.max(0, Math.max(doneA - anchors[i], doneB - anchors[i + 1]));
      if (skip >= run) {
        continue;
      }
      align(new TokenRange(doneA, anchors[i] + skip, doneB, anchors[i + 1] + skip), level + 1);
      for (int j = skip; j < run; j++) {
        alignment.join(anchors[i] + j, anchors[i + 1] + j);
      }
      doneA = anchors[i] + run;
      doneB = anchors[i + 1] + run;
    }
    align(new TokenRange(doneA, s.aEnd(), doneB, s.bEnd()), level + 1);
  }
}
