package reprint.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import reprint.catalog.Catalog;
import reprint.detect.LicenseDetector;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.ReadException;

/** Licences in plain articles of 5 kB. An operation is a million bytes: its rate is in MB/s. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DetectBenchmark {
  private static final int ARTICLE = 5_000;
  private static final int OPERATION = 1_000_000;

  /** What stands at the end of an article that declares a licence. */
  private static final String DECLARATION =
      "\nThis story by Mira Holt was first published by Tidal Review at"
          + " https://tides.example/slow-tide and is licensed under a Creative Commons"
          + " Attribution-NoDerivatives 4.0 International License"
          + " (https://creativecommons.org/licenses/by-nd/4.0/).\n";

  /** Whether each article declares a licence. */
  @Param({"none", "one"})
  public String declarations;

  private final List<byte[]> files = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();
  private final DocumentReader reader = new DocumentReader(Limits.DEFAULT);
  private LicenseDetector detector;

  /** Writes and reads the articles. */
  @Setup
  public void write() throws IOException, ReadException {
    detector = new LicenseDetector(Catalog.load(Path.of("rules")));
    for (String text : articles(declarations.equals("one"))) {
      byte[] file = text.getBytes(StandardCharsets.UTF_8);
      files.add(file);
      documents.add(reader.read(file, "article.txt"));
    }
  }

  /** A million bytes of articles, the same in each run. */
  static List<String> articles(boolean declared) {
    Prose prose = new Prose(1, 20_000);
    String end = declared ? DECLARATION : "";
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < OPERATION / ARTICLE; i++) {
      articles.add(prose.bytes(ARTICLE - end.length()) + end);
    }
    return articles;
  }

  /** Detection in documents that were read. */
  @Benchmark
  public void detect(Blackhole hole) {
    for (Document document : documents) {
      hole.consume(detector.detect(document));
    }
  }

  /** From the bytes of a file to its declarations. */
  @Benchmark
  public void readAndDetect(Blackhole hole) throws ReadException {
    for (byte[] file : files) {
      hole.consume(detector.detect(reader.read(file, "article.txt")));
    }
  }
}
