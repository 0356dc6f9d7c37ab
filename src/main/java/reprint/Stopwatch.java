package reprint;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;

/** How long the steps of the road took so far, all threads together. */
final class Stopwatch {
  private final AtomicLongArray nanos = new AtomicLongArray(Step.values().length);

  /** The step took from {@code start}, as {@link System#nanoTime} told it, until now. */
  void add(Step step, long start) {
    nanos.addAndGet(step.ordinal(), System.nanoTime() - start);
  }

  /** In nanoseconds. */
  Map<Step, Long> times() {
    Map<Step, Long> times = new EnumMap<>(Step.class);
    for (Step step : Step.values()) {
      times.put(step, nanos.get(step.ordinal()));
    }
    return times;
  }
}
