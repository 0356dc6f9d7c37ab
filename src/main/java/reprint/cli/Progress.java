package reprint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;

/**
 * Shows the progress of a long run on a terminal. A short run, or one that nobody watches, never
 * loads the library that draws.
 */
final class Progress implements AutoCloseable {
  /** Most runs end earlier. */
  static final Duration PATIENCE = Duration.ofSeconds(1);

  private final PrintWriter err;
  private final boolean shown;
  private final int total;
  private final Duration patience;
  private final long start = System.nanoTime();
  private int done;
  private ProgressLine line; // null: not yet, or never

  /**
   * @param shown whether somebody watches
   * @param patience time before anything is drawn
   */
  Progress(PrintWriter err, boolean shown, int total, Duration patience) {
    this.err = err;
    this.shown = shown;
    this.total = total;
    this.patience = patience;
  }

  /** Writes a part of a report. */
  interface Writing {
    void write() throws IOException;
  }

  /** Counts a document: its report is written while the line makes room for it. */
  void step(Writing report) throws IOException {
    done++;
    if (line == null) {
      report.write();
      Duration past = Duration.ofNanos(System.nanoTime() - start);
      if (shown && done < total && past.compareTo(patience) >= 0) {
        line = new ProgressLine(err, total, done, past);
      }
    } else {
      line.aside(report);
    }
    if (line != null) {
      line.reached(done);
    }
  }

  /** Removes the line from the terminal. */
  @Override
  public void close() {
    if (line != null) {
      line.close();
      line = null;
    }
  }
}
