package reprint.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import reprint.Step;

/** What {@code -v} reports about a run: how long it took, each step, and the slowest documents. */
final class Timing {
  private static final int SLOWEST = 3;
  private static final double MILLIS = 1e6;

  private final long start = System.nanoTime();
  private final List<Took> slowest = new ArrayList<>();
  private int documents;

  private record Took(String path, long nanos) {}

  /** Records that a document took from {@code start} until now. */
  synchronized void add(String path, long start) {
    documents++;
    slowest.add(new Took(path.replaceAll("\\p{Cntrl}", "?"), System.nanoTime() - start));
    slowest.sort(Comparator.comparingLong(Took::nanos).reversed());
    if (slowest.size() > SLOWEST) {
      slowest.remove(SLOWEST);
    }
  }

  /** {@code steps} add up all threads, so their sum may exceed the total time. */
  synchronized void tell(PrintWriter err, Map<Step, Long> steps) {
    double seconds = (System.nanoTime() - start) / 1e9;
    err.println(
        said(
            "time: %d %s in %.2f s, %.0f a second",
            documents, documents == 1 ? "document" : "documents", seconds, documents / seconds));
    StringBuilder line = new StringBuilder();
    steps.forEach(
        (step, nanos) ->
            line.append(line.isEmpty() ? "steps, all threads: " : ", ")
                .append(said("%s %.0f ms", step.name().toLowerCase(Locale.ROOT), nanos / MILLIS)));
    if (!line.isEmpty()) {
      err.println(line);
    }
    slowest.forEach(
        took -> err.println(said("slowest: %s %.0f ms", took.path(), took.nanos() / MILLIS)));
  }

  private static String said(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }
}
