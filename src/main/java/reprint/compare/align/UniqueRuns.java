package reprint.compare.align;

import java.util.Arrays;
import reprint.compare.word.TokenRange;

/**
 * Anchors: runs of {@code length} words that occur once in either stretch, of which the longest
 * chain in the same order is used (patience diff). Time is linear, but for the chain's logarithm.
 */
public final class UniqueRuns {
  private final int[] a;
  private final int[] b;
  private final int length;

  /** Anchors of {@code length} words in two lists of keys. */
  UniqueRuns(int[] a, int[] b, int length) {
    this.a = a;
    this.b = b;
    this.length = length;
  }

  /** Pairs of positions where anchors begin, rising on both sides: a, b, a, b … */
  int[] find(TokenRange s) {
    int runs = s.originals() - length + 1;
    if (runs <= 0 || s.republished() < length) {
      return new int[0];
    }
    RunTable table = new RunTable(runs);
    for (int i = s.a(); i + length <= s.aEnd(); i++) {
      table.addLeft(hash(a, i), i);
    }
    for (int i = s.b(); i + length <= s.bEnd(); i++) {
      table.addRight(hash(b, i), i);
    }
    int[] pairs = new int[2 * runs];
    int count = 0;
    for (int i = s.a(); i + length <= s.aEnd(); i++) {
      int right = table.partner(hash(a, i), i);
      if (right >= 0 && Arrays.equals(a, i, i + length, b, right, right + length)) {
        pairs[count++] = i;
        pairs[count++] = right;
      }
    }
    return LongestChain.of(Arrays.copyOf(pairs, count));
  }

  private long hash(int[] keys, int at) {
    return hash(keys, at, length);
  }

  /** A number that is the same for the same run of words. */
  public static long hash(int[] keys, int at, int length) {
    long hash = 1;
    for (int i = at; i < at + length; i++) {
      hash = (hash ^ keys[i]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
