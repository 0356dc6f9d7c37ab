package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import reprint.bench.Cores;

/**
 * Holds that time grows with the size of an input and not with its square. What counts is the time
 * that the cores take, for other threads of ours too, so that a busy machine changes little.
 */
public final class Growth {
  /** Seconds below which a run says nothing: compiling takes as long. */
  private static final double NOISE = 0.15;

  /** Twice the size may take twice the time; the square would be four times. */
  private static final double GENEROUS = 3;

  private Growth() {}

  /**
   * Works on inputs of a size and of twice that size.
   *
   * @param size of the smaller one, in whatever {@code input} counts
   */
  public static <T> void assertLinear(int size, IntFunction<T> input, Consumer<T> work) {
    double ratio = ratio(size, input, work);
    if (ratio > GENEROUS) { // a collection of garbage, a compilation: not twice in a row
      ratio = Math.min(ratio, ratio(size, input, work));
    }
    assertThat(ratio).as("time for twice the size").isLessThanOrEqualTo(GENEROUS);
  }

  private static <T> double ratio(int size, IntFunction<T> input, Consumer<T> work) {
    double once = seconds(input.apply(size), work);
    double twice = seconds(input.apply(2 * size), work);
    return twice / Math.max(once, NOISE);
  }

  private static <T> double seconds(T input, Consumer<T> work) {
    double start = Cores.seconds();
    work.accept(input);
    return Cores.seconds() - start;
  }
}
