package reprint;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;

/** How long the steps of the road took so far, all threads together. */
final class Stopwatch {
  private final AtomicLongArray nanos = new AtomicLongArray(Step.values().length);

  /** What a step does. */
  interface Work<T, E extends Exception> {
    T done() throws E;
  }

  /** Does the work of a step, and counts its time unless it fails. */
  <T, E extends Exception> T timed(Step step, Work<T, E> work) throws E {
    long start = System.nanoTime();
    T result = work.done();
    nanos.addAndGet(step.ordinal(), System.nanoTime() - start);
    return result;
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
