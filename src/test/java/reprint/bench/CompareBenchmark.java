package reprint.bench;

import java.nio.charset.StandardCharsets;
import java.util.Set;
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
import reprint.compare.Comparison;
import reprint.compare.TextComparer;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.ReadException;

/** The comparison of two documents that were read, in milliseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class CompareBenchmark {
  private final TextComparer comparer = new TextComparer();
  private Document original;
  private Document republished;

  /** See {@link Pair#NAMES}. */
  @Param({"1000", "10000", "100000", "1000000", "unlike", "same-word", "few-words"})
  public String pair;

  /** Reads the two texts. */
  @Setup
  public void read() throws ReadException {
    Pair texts = Pair.of(pair);
    original = document(texts.original());
    republished = document(texts.republished());
  }

  private static Document document(String text) throws ReadException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new DocumentReader(Limits.DEFAULT).read(bytes, "article.txt");
  }

  /** The whole comparison. */
  @Benchmark
  public Comparison compare() {
    return comparer.compare(original, republished, Set.of(), "option");
  }
}
