package reprint.originals;

import java.util.Arrays;
import java.util.Random;

/**
 * A text in 64 small numbers: the share of numbers that two texts have in common estimates the
 * share of runs of words that they have in common (MinHash, Broder 1997). Of each number 16 bits
 * are kept, which agree by chance once in 65,536 (b-bit MinHash, Li and König 2010).
 *
 * @param values {@link #LENGTH} of them, {@link #PACKED} in a word; not to be changed
 */
record Signature(long[] values) {
  static final int LENGTH = 64;

  /** Numbers in a word: so many are compared at once. */
  private static final int PACKED = Long.SIZE / Short.SIZE;

  /** Words of a signature. */
  static final int WORDS = LENGTH / PACKED;

  /** All bits of the numbers in a word but the highest of each. */
  private static final long LOW = 0x7FFF_7FFF_7FFF_7FFFL;

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
    long[] values = new long[WORDS];
    for (int i = 0; i < LENGTH; i++) {
      values[i / PACKED] = values[i / PACKED] << Short.SIZE | least[i] & 0xFFFF;
    }
    return new Signature(values);
  }

  /** In how many places two texts agree: 0 to {@link #LENGTH}. */
  int agreement(Signature other) {
    int differences = 0;
    for (int i = 0; i < WORDS; i++) {
      long bits = values[i] ^ other.values[i];
      // the highest bit of a number is set where any of its bits is
      differences += Long.bitCount(((bits & LOW) + LOW | bits) & ~LOW);
    }
    return LENGTH - differences;
  }
}
