package reprint.originals;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.dynatrace.hash4j.similarity.SuperMinHashVersion;
import java.nio.ByteBuffer;

/**
 * A text as 128 small numbers. The share of numbers that two texts have in common estimates the
 * share of runs of words that they have in common (MinHash, Broder 1997; SuperMinHash, Ertl 2017).
 * Each number keeps 16 bits, so two agree by chance once in 65,536 (b-bit MinHash, Li and König
 * 2010).
 *
 * @param values {@link #LENGTH} of them, four to a word; not to be changed
 */
record Signature(long[] values) {
  static final int LENGTH = 128;

  private static final SimilarityHashPolicy POLICY =
      SimilarityHashing.superMinHash(LENGTH, Short.SIZE, SuperMinHashVersion.V1);

  /** Words of a signature. */
  static final int WORDS = LENGTH * Short.SIZE / Long.SIZE;

  /** The signature of a text without runs: it agrees with none. */
  static final Signature NONE = new Signature(new long[WORDS]);

  /** All bits of the numbers in a word except the highest of each. */
  private static final long LOW = 0x7FFF_7FFF_7FFF_7FFFL;

  /** The signature of a text. */
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
   * The same with one of many stored side by side. The library can also count, but one place at a
   * time, which is too slow for 100,000 of them.
   */
  int agreement(long[] others, int start) {
    int differences = 0;
    for (int i = 0; i < WORDS; i++) {
      long bits = values[i] ^ others[start + i];
      // sets the highest bit of a number if any of its bits is set
      differences += Long.bitCount(((bits & LOW) + LOW | bits) & ~LOW);
    }
    return LENGTH - differences;
  }

  /**
   * How many runs of words two texts share if their signatures agree in this many places.
   *
   * @param runs of both texts, added up
   */
  static double shared(double agreement, int runs) {
    double share = Math.min(1, Math.max(0, agreement / LENGTH));
    return share * runs / (1 + share);
  }
}
