package reprint.originals;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.dynatrace.hash4j.similarity.SuperMinHashVersion;
import java.nio.ByteBuffer;

/**
 * A text in 128 small numbers: the share of numbers that two texts have in common estimates the
 * share of runs of words that they have in common (MinHash, Broder 1997; SuperMinHash, Ertl 2017).
 * Of each number 16 bits are kept, which agree by chance once in 65,536 (b-bit MinHash, Li and
 * König 2010).
 *
 * @param values {@link #LENGTH} of them, four in a word; not to be changed
 */
record Signature(long[] values) {
  static final int LENGTH = 128;

  private static final SimilarityHashPolicy POLICY =
      SimilarityHashing.superMinHash(LENGTH, Short.SIZE, SuperMinHashVersion.V1);

  /** Words of a signature. */
  static final int WORDS = LENGTH * Short.SIZE / Long.SIZE;

  /** That of a text without runs: it agrees with none. */
  static final Signature NONE = new Signature(new long[WORDS]);

  /** All bits of the numbers in a word but the highest of each. */
  private static final long LOW = 0x7FFF_7FFF_7FFF_7FFFL;

  /** That of a text. */
  static Signature of(Shingles shingles) {
    int[] runs = shingles.runs();
    if (runs.length == 0) {
      return NONE;
    }
    long[] values = new long[WORDS];
    ElementHashProvider hashes = ElementHashProvider.ofFunction(i -> runs[i], runs.length);
    ByteBuffer.wrap(POLICY.createHasher().compute(hashes)).asLongBuffer().get(values);
    return new Signature(values);
  }

  /** In how many places two texts agree: 0 to {@link #LENGTH}. */
  int agreement(Signature other) {
    return agreement(other.values, 0);
  }

  /**
   * The same with one of many that lie side by side. The library tells, too, a place at a time,
   * which is too slow for a look at 100,000 of them.
   */
  int agreement(long[] others, int start) {
    int differences = 0;
    for (int i = 0; i < WORDS; i++) {
      long bits = values[i] ^ others[start + i];
      // the highest bit of a number is set where any of its bits is
      differences += Long.bitCount(((bits & LOW) + LOW | bits) & ~LOW);
    }
    return LENGTH - differences;
  }

  /**
   * How many runs of words two texts share that agree in so many places.
   *
   * @param runs that both have, added up
   */
  static double shared(double agreement, int runs) {
    double share = Math.min(1, Math.max(0, agreement / LENGTH));
    return share * runs / (1 + share);
  }
}
