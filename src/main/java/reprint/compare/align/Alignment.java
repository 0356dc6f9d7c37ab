package reprint.compare.align;

import java.util.Arrays;
import reprint.compare.word.TokenRange;

/**
 * Which words of the original are kept as which words of the republication, in the same order.
 *
 * @param right for each word of the original the word of the republication; -1: none
 * @param left for each word of the republication the word of the original; -1: none
 */
public record Alignment(int[] right, int[] left) {

  /** No word is kept. */
  public static Alignment empty(int originals, int republished) {
    int[] right = new int[originals];
    int[] left = new int[republished];
    Arrays.fill(right, -1);
    Arrays.fill(left, -1);
    return new Alignment(right, left);
  }

  void join(int original, int republished) {
    right[original] = republished;
    left[republished] = original;
  }

  void part(int original) {
    left[right[original]] = -1;
    right[original] = -1;
  }

  /** Joins equal words at both ends and returns what is left between. */
  TokenRange joinEnds(int[] a, int[] b, TokenRange s) {
    int from = s.a();
    int to = s.b();
    int aEnd = s.aEnd();
    int bEnd = s.bEnd();
    while (from < aEnd && to < bEnd && a[from] == b[to]) {
      join(from++, to++);
    }
    while (aEnd > from && bEnd > to && a[aEnd - 1] == b[bEnd - 1]) {
      join(--aEnd, --bEnd);
    }
    return new TokenRange(from, aEnd, to, bEnd);
  }
}
