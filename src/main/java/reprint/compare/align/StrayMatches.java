package reprint.compare.align;

import java.util.ArrayList;
import java.util.List;
import reprint.compare.word.Tokens;

/**
 * Separates the few words that a block shares by chance with a block that was kept elsewhere: a
 * paragraph that was replaced, a caption after the text.
 */
public final class StrayMatches {
  /** Share of kept words below which a block is not the same block any more. */
  private static final double LEAST_KEPT = 0.35;

  /** A run of so many words is not there by chance. */
  private static final int RUN = 5;

  /** A longer block may contain a whole article of which little was taken. */
  private static final int LONGEST = 200;

  /** How many words of the other block are checked. */
  private static final int REACH = 200;

  private StrayMatches() {}

  public static void part(Tokens a, Tokens b, Alignment alignment) {
    for (int i = 0; i < a.size(); i = a.blockEnd(i)) {
      for (int k : strays(a, i, b, alignment.right(), alignment.left())) {
        alignment.part(k);
      }
    }
    for (int j = 0; j < b.size(); j = b.blockEnd(j)) {
      for (int k : strays(b, j, a, alignment.left(), alignment.right())) {
        alignment.part(alignment.left()[k]);
      }
    }
  }

  /** The words of the block at {@code from} that are kept by chance only. */
  private static List<Integer> strays(
      Tokens own, int from, Tokens other, int[] partners, int[] back) {
    int to = own.blockEnd(from);
    int kept = 0;
    for (int i = from; i < to; i++) {
      kept += partners[i] >= 0 ? 1 : 0;
    }
    List<Integer> strays = new ArrayList<>();
    if (kept == 0 || kept > LEAST_KEPT * (to - from) || to - from > LONGEST) {
      return strays;
    }
    int i = from;
    while (i < to) {
      int end = runEnd(i, to, partners);
      if (end > i && end - i < RUN && isOfOthers(other, partners[i], back, from, to)) {
        for (int k = i; k < end; k++) {
          strays.add(k);
        }
      }
      i = Math.max(end, i + 1);
    }
    return strays;
  }

  /** Whether the other block of a kept word is mostly kept by blocks other than this one. */
  private static boolean isOfOthers(Tokens other, int token, int[] back, int from, int to) {
    int end = Math.min(other.blockEnd(token), token + REACH);
    int here = 0;
    int all = 0;
    for (int j = Math.max(other.blockStart(token), token - REACH); j < end; j++) {
      all++;
      here += back[j] >= from && back[j] < to ? 1 : 0;
    }
    return here < LEAST_KEPT * all;
  }

  /** The place after the kept run that begins at {@code from}; {@code from} itself if none does. */
  private static int runEnd(int from, int to, int[] partners) {
    int i = from;
    while (i < to && partners[i] >= 0 && partners[i] == partners[from] + i - from) {
      i++;
    }
    return i;
  }
}
