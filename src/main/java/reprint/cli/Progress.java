package reprint.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * Says on a terminal how far a long run has come, in one line that is written over. A library's bar
 * would bring a terminal library of a megabyte along for this line.
 */
final class Progress {
  private static final long NANOS = 1_000_000;

  /** Nanoseconds before the first line: most runs have ended by then. */
  private static final long PATIENCE = 1000 * NANOS;

  private static final long PAUSE = 100 * NANOS;

  private final PrintWriter err;
  private final boolean shown;
  private final LongSupplier clock;
  private final int total;
  private int done;
  private long next;
  private boolean drawn;

  /** {@code shown}: whether there is somebody to look at it. */
  Progress(PrintWriter err, boolean shown, int total, LongSupplier clock) {
    this.err = err;
    this.shown = shown;
    this.total = total;
    this.clock = clock;
    next = clock.getAsLong() + PATIENCE;
  }

  /** Makes place for a report. */
  void clear() {
    if (drawn) {
      err.print("\r\u001B[K");
      err.flush();
      drawn = false;
    }
  }

  /** One document more. */
  void step() {
    done++;
    if (shown && done < total && clock.getAsLong() - next >= 0) {
      next = clock.getAsLong() + PAUSE;
      err.print(
          "\r" + done + " of " + total + " documents (" + 100L * done / total + " %)\u001B[K");
      err.flush();
      drawn = true;
    }
  }
}
