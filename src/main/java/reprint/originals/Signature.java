package reprint.originals;

import info.debatty.java.lsh.MinHash;
import java.util.Set;

/**
 * A text in 64 small numbers: the share of numbers that two texts have in common estimates the
 * share of runs of words that they have in common (MinHash, Broder 1997). Of each number 16 bits
 * are kept, which agree by chance once in 65,536 (b-bit MinHash, Li and König 2010).
 *
 * @param values {@link #LENGTH} of them; not to be changed
 */
record Signature(short[] values) {
  static final int LENGTH = 64;

  /** The same in every run, since signatures are kept. Never changed after it was made. */
  private static final MinHash HASHES = new MinHash(LENGTH, 1 << 28, 20_211_201L);

  /** That of a text that has at least one shingle. */
  static Signature of(Set<Integer> shingles) {
    int[] least = HASHES.signature(shingles);
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
