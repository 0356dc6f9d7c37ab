package reprint.bench;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import info.debatty.java.lsh.MinHash;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the sketch of an article of 5 kB takes (870 runs of words) by several libraries, and by
 * the code that the program had before: a factor for each place.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SketchBenchmark {
  private static final int PLACES = 128;
  private static final int RUNS = 870;

  private final int[] factors = new Random(1).ints(PLACES).map(i -> i | 1).toArray();
  private final int[] runs = new Random(2).ints(RUNS).toArray();
  private final MinHash boxed = new MinHash(PLACES, Integer.MAX_VALUE / 2, 1);
  private final SimilarityHashPolicy minHash = SimilarityHashing.minHash(PLACES, Short.SIZE);
  private final SimilarityHashPolicy superMinHash =
      SimilarityHashing.superMinHash(PLACES, Short.SIZE);

  /** What {@code Signature} does. */
  @Benchmark
  public byte[] hash4jSuperMinHash() {
    return sketch(superMinHash);
  }

  @Benchmark
  public byte[] hash4jMinHash() {
    return sketch(minHash);
  }

  private byte[] sketch(SimilarityHashPolicy policy) {
    return policy.createHasher().compute(ElementHashProvider.ofFunction(i -> runs[i], RUNS));
  }

  @Benchmark
  public int[] javaLsh() {
    Set<Integer> set = new HashSet<>();
    for (int run : runs) {
      set.add(run >>> 2);
    }
    return boxed.signature(set);
  }

  @Benchmark
  public int[] factors() {
    int[] least = new int[PLACES];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int run : runs) {
      for (int i = 0; i < PLACES; i++) {
        least[i] = Math.min(least[i], run * factors[i]);
      }
    }
    return least;
  }
}
