package reprint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import reprint.catalog.Catalog;
import reprint.detect.LicenseDetector;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.ReadException;

/**
 * Reads all files of a folder and detects their licences, again and again; tells the rate once
 * warm.
 */
final class DetectFiles {
  private static final int THREADS = 2;
  private static final double WARM_UP = 12;
  private static final double MEASURED = 8;

  private final DocumentReader reader = new DocumentReader(Limits.DEFAULT);
  private final LicenseDetector detector;
  private final List<Path> files;
  private final LongAdder found = new LongAdder();

  private DetectFiles(Path folder) throws IOException {
    detector = new LicenseDetector(Catalog.load(Path.of("rules")));
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /**
   * Takes the folder; prints the files a second, those a second of one core's time, and in how many
   * licences were found.
   */
  public static void main(String[] args) throws Exception {
    DetectFiles bench = new DetectFiles(Path.of(args[0]));
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    bench.rate(threads, WARM_UP);
    bench.found.reset();
    bench.rate(threads, 0);
    long found = bench.found.sum();
    double before = Cores.seconds();
    double rate = bench.rate(threads, MEASURED);
    double perCore = rate * MEASURED / (Cores.seconds() - before);
    System.out.printf(Locale.ROOT, "%.0f %.0f %d%n", rate, perCore, found);
    threads.shutdown();
  }

  /** Files a second, in whole passes over all of them that take so many seconds at least. */
  private double rate(ExecutorService threads, double seconds) throws Exception {
    long start = System.nanoTime();
    int passes = 0;
    double taken = 0;
    do {
      AtomicInteger next = new AtomicInteger();
      Callable<Void> pass = () -> pass(next);
      for (var done : threads.invokeAll(Collections.nCopies(THREADS, pass))) {
        done.get();
      }
      passes++;
      taken = (System.nanoTime() - start) / 1e9;
    } while (taken < seconds);
    return passes * files.size() / taken;
  }

  private Void pass(AtomicInteger next) {
    for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
      try {
        Document document = reader.read(files.get(i), files.get(i).toString());
        found.add(detector.detect(document).all().isEmpty() ? 0 : 1);
      } catch (ReadException e) {
        // a file without text takes its time, too
      }
    }
    return null;
  }
}
