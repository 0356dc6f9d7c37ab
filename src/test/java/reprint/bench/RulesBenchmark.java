package reprint.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import reprint.catalog.Catalog;
import reprint.catalog.Duties;
import reprint.config.Settings;
import reprint.credit.CreditFinder;
import reprint.credit.Credits;
import reprint.detect.Declarations;
import reprint.detect.LicenseDetector;
import reprint.judge.Facts;
import reprint.judge.Finding;
import reprint.judge.Judge;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.ReadException;
import reprint.site.Site;

/** A pack of many rules, loaded from its files, and a document judged by it; in milliseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RulesBenchmark {
  private static final Path RULES = Path.of("rules");
  private static final String ARTICLE =
      "The slow tide\n\nBy Mira Holt\n\nBoats may sail when the water is high.\n\nFirst published"
          + " by Tidal Review at https://tides.example/2021/slow-tide under CC BY-ND 4.0,"
          + " https://creativecommons.org/licenses/by-nd/4.0/.\n";

  /** Rules of the forms that the contract shows, with what differs from one to the next. */
  private static final List<String> FORMS =
      List.of(
          """
          id: %1$s
          about: Rule %1$s asks for the author.
          level: warning
          duty: author
          applies-to: {license.duties: {has: author}, work.role: main}
          require: {credit.authors: {present: true}}
          at: credit.authors
          message: "No author is named. {license.name} requires you to name the creator."
          fix: "Write the author's name."
          """,
          """
          id: %1$s
          about: Rule %1$s asks for the wording of the original.
          level: {1.0..3.0: error, any: note}
          applies-to:
            work.role: main
            license.permits: {lacks: DerivativeWorks}
          require:
            any:
              - comparison.verdict: [verbatim, excerpt]
              - comparison.coverage: {at-least: 0.9}
          message: "The text of the original was changed."
          fix: "Restore the original wording."
          """,
          """
          id: %1$s
          about: Rule %1$s asks for a link of a certain form.
          level: note
          applies-to: {document.title: {present: true}}
          require:
            credit.source: {present: true}
            credit.title: {matches: "(?i).*(tide|boat|%1$s).*"}
          message: "The source of {document.title} is not linked."
          fix: "Link to the page of the original."
          """);

  /** How many rules there are. */
  @Param("1000")
  public int rules;

  private Path pack;
  private Duties duties;
  private Judge judge;
  private Facts facts;

  /** Writes the pack and reads the document. */
  @Setup
  public void write() throws Exception {
    pack = Files.createTempDirectory("rules");
    Files.writeString(
        pack.resolve("pack.yaml"), "{name: many, version: 1.0.0, license: CC0-1.0}\n");
    for (int i = 0; i < rules; i++) {
      String id = "rule-" + i;
      Files.writeString(pack.resolve(id + ".yaml"), FORMS.get(i % FORMS.size()).formatted(id));
    }
    Catalog catalog = Catalog.load(RULES);
    duties = Duties.load(RULES, catalog);
    judge = load();
    facts = facts(catalog);
  }

  private static Facts facts(Catalog catalog) throws ReadException {
    byte[] bytes = ARTICLE.getBytes(StandardCharsets.UTF_8);
    Document document = new DocumentReader(Limits.DEFAULT).read(bytes, "article.txt");
    Declarations declarations = new LicenseDetector(catalog).detect(document);
    Credits credits = new CreditFinder(catalog).find(document, declarations);
    return new Facts(
        document,
        declarations,
        credits,
        List.of(),
        Optional.empty(),
        Map.of(),
        Site.NONE,
        Settings.DEFAULT);
  }

  /** Takes the pack away. */
  @TearDown
  public void delete() throws IOException {
    try (Stream<Path> files = Files.walk(pack)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }

  /** From the files to rules that can judge. */
  @Benchmark
  public final Judge load() {
    return Judge.load(RULES, List.of(pack.toString()), duties);
  }

  /** One document by all rules. */
  @Benchmark
  public List<Finding> judge() {
    return judge.judge(facts);
  }
}
