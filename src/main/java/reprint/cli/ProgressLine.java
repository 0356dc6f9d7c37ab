package reprint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * The line of a terminal on which the library's own thread draws a progress bar. It shows counts
 * and times, and no words of a document.
 */
final class ProgressLine {
  private static final int MILLISECONDS = 100;

  /** Cells; few terminals are narrower. */
  private static final int WIDTH = 70;

  private final Line line;
  private final ProgressBar bar;

  /**
   * @param done of the documents, in the time so far
   */
  ProgressLine(PrintWriter err, int documents, int done, Duration past) {
    line = new Line(err);
    bar =
        new ProgressBarBuilder()
            .setTaskName("documents")
            .setInitialMax(documents)
            .startsFrom(done, past)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(MILLISECONDS)
            .setConsumer(line)
            .clearDisplayOnFinish()
            .build();
  }

  void reached(int documents) {
    bar.stepTo(documents);
  }

  /** Writes to the same terminal; the line is drawn again below it. */
  void aside(Progress.Writing writing) throws IOException {
    synchronized (line) {
      line.clear();
      writing.write();
    }
  }

  void close() {
    bar.close();
  }

  /** The library's output: overwrites the previous line. */
  private static final class Line implements ProgressBarConsumer {
    private final PrintWriter err;

    Line(PrintWriter err) {
      this.err = err;
    }

    @Override
    public int getMaxRenderedLength() {
      return WIDTH;
    }

    @Override
    public synchronized void accept(String rendered) {
      err.print("\r" + rendered + "\u001B[K");
      err.flush();
    }

    @Override
    public synchronized void clear() {
      err.print("\r\u001B[K");
      err.flush();
    }

    @Override
    public void close() {}
  }
}
