package reprint.originals;

import java.util.Arrays;
import java.util.Random;

/**
 * A text in 64 small numbers: the share of numbers that two texts have in common estimates the
 * share of runs of words that they have in common (MinHash, Broder 1997). Of each number 16 bits
 * are kept, which agree by chance once in 65,536 (b-bit MinHash, Li and König 2010).
 *
 * @param values {@link #LENGTH} of them; not to be changed
 */
record Signature(short[] values) {
  static final int LENGTH = 64;

  /** Odd factors, one a number; the same in every run, since signatures are kept. */
  private static final int[] FACTORS =
      new Random(20_211_201).ints(LENGTH).map(i -> i | 1).toArray();

  /** That of a text. The inner loop is plain, so that it runs on several numbers at once. */
  static Signature of(Shingles shingles) {
    int[] least = new int[LENGTH];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int run : shingles.runs()) {
      for (int i = 0; i < LENGTH; i++) {
        least[i] = Math.min(least[i], run * FACTORS[i]);
      }
    }
    short[] values = new short[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      values[i] = (short) least[i];
    }
    return new Signature(values);
  }

  /** In how many places two texts agree: 0 to {@link #LENGTH}. */
  int agreement(Signature other) {
    int same = 0;
    for (int i = 0; i < LENGTH; i++) {
      same += values[i] == other.values[i] ? 1 : 0;
    }
    return same;
  }
}
