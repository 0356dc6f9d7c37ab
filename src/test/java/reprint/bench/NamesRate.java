package reprint.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

/** {@link NamesBenchmark} by processor time, which says more than the clock on a busy machine. */
final class NamesRate {
  private static final int WARM_UP = 80;
  private static final int MEASURED = 150;

  private NamesRate() {}

  /** Prints the median MB/s of the table and of the library, without and with a declaration. */
  public static void main(String[] args) throws IOException {
    for (String declarations : List.of("none", "one")) {
      NamesBenchmark bench = new NamesBenchmark();
      bench.declarations = declarations;
      bench.write();
      List<Double> table = new ArrayList<>();
      List<Double> library = new ArrayList<>();
      for (int i = 0; i < WARM_UP + MEASURED; i++) {
        table.add(seconds(bench::table));
        library.add(seconds(bench::library));
      }
      System.out.printf(Locale.ROOT, "%s %.0f %.0f%n", declarations, rate(table), rate(library));
    }
  }

  private static double seconds(IntSupplier pass) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    if (pass.getAsInt() < 0) {
      throw new IllegalStateException();
    }
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }

  /** The articles are a million bytes. */
  private static double rate(List<Double> seconds) {
    List<Double> warm = new ArrayList<>(seconds.subList(WARM_UP, seconds.size()));
    Collections.sort(warm);
    return 1 / warm.get(warm.size() / 2);
  }
}
