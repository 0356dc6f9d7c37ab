package reprint.bench;

import java.io.IOException;
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
import reprint.catalog.Catalog;
import reprint.catalog.NameAutomaton;
import reprint.catalog.Names;

/** At which words names of licences begin, by our table and by a library's automaton; in MB/s. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class NamesBenchmark {
  /** Whether each article declares a licence. */
  @Param({"none", "one"})
  public String declarations;

  private final List<String> articles = new ArrayList<>();
  private Names table;
  private NameAutomaton automaton;

  /** Makes the articles of {@link DetectBenchmark}, a million bytes in all. */
  @Setup
  public void write() throws IOException {
    articles.addAll(DetectBenchmark.articles(declarations.equals("one")));
    table = Catalog.load(Path.of("rules")).names();
    automaton = NameAutomaton.build(Path.of("rules"));
    if (table() == 0 == declarations.equals("one")
        || table() > library()) { // theirs passes over stops
      throw new IllegalStateException(table() + " names by our table, " + library() + " by theirs");
    }
  }

  /** By our table of pairs in front of sorted names. */
  @Benchmark
  public int table() {
    int count = 0;
    for (String article : articles) {
      count += NameAutomaton.count(table, article);
    }
    return count;
  }

  /** By the library's automaton. */
  @Benchmark
  public int library() {
    int count = 0;
    for (String article : articles) {
      count += automaton.count(article);
    }
    return count;
  }
}
