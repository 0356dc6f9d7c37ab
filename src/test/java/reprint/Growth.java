package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Holds that time grows with the size of an input and not with its square. What counts is the time
 * that the thread computes, so that a busy machine changes little.
 */
public final class Growth {
  /** How many times the usual sizes are taken; {@code bench/hostile} takes more. */
  private static final int TIMES = Integer.getInteger("reprint.hostile", 1);

  /** Nanoseconds below which a run says nothing: compiling takes as long. */
  private static final long NOISE = 150_000_000;

  /** Twice the size may take twice the time; the square would be four times. */
  private static final double GENEROUS = 3;

  private Growth() {}

  /**
   * Works on inputs of a size and of twice that size.
   *
   * @param size of the smaller one, in whatever {@code input} counts
   */
  public static <T> void assertLinear(int size, IntFunction<T> input, Consumer<T> work) {
    double ratio = ratio(size * TIMES, input, work);
    if (ratio > GENEROUS) { // a collection of garbage, a compilation: not twice in a row
      ratio = Math.min(ratio, ratio(size * TIMES, input, work));
    }
    assertThat(ratio).as("time for twice the size").isLessThanOrEqualTo(GENEROUS);
  }

  private static <T> double ratio(int size, IntFunction<T> input, Consumer<T> work) {
    long once = nanos(input.apply(size), work);
    long twice = nanos(input.apply(2 * size), work);
    return (double) twice / Math.max(once, NOISE);
  }

  private static <T> long nanos(T input, Consumer<T> work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.accept(input);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }
}
