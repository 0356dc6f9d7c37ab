package reprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import reprint.bench.Cores;

/**
 * Holds that time grows with the size of an input and not with its square. What counts is the time
 * that the cores take, for other threads of ours too, so that a busy machine changes little.
 */
public final class Growth {
  /** How many times larger the second input is. The square of it would be 16 times the time. */
  private static final int TIMES = 4;

  /** Quadratic work that is a third of the time for the smaller input is more than this. */
  private static final double GENEROUS = 7;

  /** Seconds below which a run says nothing: compiling takes as long. */
  private static final double NOISE = 0.06;

  /** A collection of garbage or a compilation does not come each time. */
  private static final int ATTEMPTS = 4;

  /** Whoever takes this much longer than {@link #NOISE} is not slow by chance. */
  private static final double LONG = 10;

  /** What should take a second or two and is not done by then would go on for long. */
  private static final Duration ENDLESS = Duration.ofSeconds(120);

  private Growth() {}

  /**
   * Works on inputs of a size and of {@value #TIMES} times that size.
   *
   * @param size of the smaller one, in whatever {@code input} counts
   */
  public static <T> void assertLinear(int size, IntFunction<T> input, Consumer<T> work) {
    T one = input.apply(size);
    T larger = input.apply(TIMES * size);
    double ratio = Double.MAX_VALUE;
    double taken = 0;
    for (int i = 0; i < ATTEMPTS && ratio > GENEROUS && taken < LONG; i++) {
      double once = Math.max(NOISE, Math.min(seconds(one, work), seconds(one, work)));
      taken = seconds(larger, work);
      ratio = Math.min(ratio, taken / once);
    }
    assertThat(ratio)
        .as("how many times the time for %d times the size", TIMES)
        .isLessThanOrEqualTo(GENEROUS);
  }

  private static <T> double seconds(T input, Consumer<T> work) {
    double start = Cores.seconds();
    assertTimeoutPreemptively(ENDLESS, () -> work.accept(input));
    return Cores.seconds() - start;
  }
}
