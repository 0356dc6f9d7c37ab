package reprint.compare.align;

import java.util.ArrayList;
import java.util.List;
import reprint.compare.word.TokenRange;

/** The kept runs of an alignment and the gaps between them. */
public final class Runs {
  private Runs() {}

  /** Longest runs of words that are kept side by side in both texts. */
  public static List<TokenRange> of(Alignment alignment) {
    int[] right = alignment.right();
    List<TokenRange> runs = new ArrayList<>();
    int i = 0;
    while (i < right.length) {
      if (right[i] < 0) {
        i++;
        continue;
      }
      int start = i;
      do {
        i++;
      } while (i < right.length && right[i] == right[i - 1] + 1);
      runs.add(new TokenRange(start, i, right[start], right[i - 1] + 1));
    }
    return runs;
  }

  /** The gaps between the runs inside {@code whole}. */
  public static List<TokenRange> gaps(Alignment alignment, TokenRange whole) {
    List<TokenRange> gaps = new ArrayList<>();
    int a = whole.a();
    int b = whole.b();
    for (TokenRange run : of(alignment)) {
      int skip = Math.max(0, Math.max(whole.a() - run.a(), whole.b() - run.b()));
      int over = Math.max(0, Math.max(run.aEnd() - whole.aEnd(), run.bEnd() - whole.bEnd()));
      if (run.originals() <= skip + over) {
        continue;
      }
      if (run.a() + skip > a || run.b() + skip > b) {
        gaps.add(new TokenRange(a, run.a() + skip, b, run.b() + skip));
      }
      a = run.aEnd() - over;
      b = run.bEnd() - over;
    }
    if (whole.aEnd() > a || whole.bEnd() > b) {
      gaps.add(new TokenRange(a, whole.aEnd(), b, whole.bEnd()));
    }
    return gaps;
  }
}
