package reprint;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reprint.catalog.Catalog;
import reprint.compare.Comparison;
import reprint.config.Configuration;
import reprint.config.InForce;
import reprint.config.Settings;
import reprint.judge.ExampleResult;
import reprint.judge.Facts;
import reprint.judge.Judge;
import reprint.judge.LoadedPacks;
import reprint.judge.Rule;
import reprint.originals.OriginalFinder;
import reprint.picture.PictureSource;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.Notification;
import reprint.read.ReadException;
import reprint.report.DocumentReport;
import reprint.suppress.InlineIgnore;
import reprint.suppress.ReportedFinding;
import reprint.suppress.Suppressions;

/**
 * The road that each document goes: read, detect, credit, compare, judge, report. Loads the rules
 * once and checks many documents; safe to share between threads. The same document, settings, rules
 * and day always give the same report.
 */
public final class Checker {
  private final Catalog catalog;
  private final LoadedPacks judges;
  private final FactFinder facts;
  private final DocumentReader reader = new DocumentReader(Limits.DEFAULT);
  private final Stopwatch watch = new Stopwatch();

  /**
   * What a run asks of every document.
   *
   * @param inlineIgnores whether suppressions in documents count
   * @param baseline fingerprints of findings that are known and passed over
   * @param today the day on which suppressions must still hold
   */
  public record Run(boolean inlineIgnores, Set<String> baseline, LocalDate today) {
    public Run {
      baseline = Set.copyOf(baseline);
    }

    /** A run that passes over what documents and configurations ask for, as of today. */
    public static Run ofToday() {
      return new Run(true, Set.of(), todayInUtc());
    }

    /** The day in UTC, so that a suppression ends for an editor and for CI at the same moment. */
    public static LocalDate todayInUtc() {
      return LocalDate.now(ZoneOffset.UTC);
    }
  }

  private Checker(Catalog catalog, LoadedPacks judges, OriginalFinder finder) {
    this.catalog = catalog;
    this.judges = judges;
    facts = new FactFinder(catalog, finder, this::permissions, watch);
  }

  /**
   * A checker with the data of a folder.
   *
   * @param rules the folder {@code rules/} of the distribution
   * @throws reprint.yaml.YamlException with all mistakes in it
   */
  public static Checker load(Path rules) throws IOException {
    return load(rules, OriginalFinder.forUser(new PrintWriter(Writer.nullWriter())));
  }

  /** The same with a finder that looks for originals in its own way. */
  public static Checker load(Path rules, OriginalFinder finder) throws IOException {
    Catalog catalog = Catalog.load(rules);
    return new Checker(catalog, new LoadedPacks(rules, catalog), finder);
  }

  /** The same; rules that will be asked for are loaded on another thread meanwhile. */
  public static Checker load(Path rules, List<String> packs, OriginalFinder finder)
      throws IOException {
    Catalog catalog = Catalog.load(rules);
    LoadedPacks judges = new LoadedPacks(rules, catalog);
    Checker checker = new Checker(catalog, judges, finder);
    judges.begin(packs);
    return checker;
  }

  /** How long each step took so far, in nanoseconds, all threads together. */
  public Map<Step, Long> times() {
    return watch.times();
  }

  /** The licences and words it goes by. */
  public Catalog catalog() {
    return catalog;
  }

  /**
   * The rules for a choice of packs.
   *
   * @throws reprint.yaml.YamlException with all mistakes in them
   */
  public Judge judge(List<String> packs) {
    return judges.of(packs);
  }

  /** The same, with the rules' examples and from the rule files themselves: for writing rules. */
  public Judge judgeWithExamples(List<String> packs) {
    return judges.withExamples(packs);
  }

  /**
   * Checks a file as {@code reprint check FILE} does, with the configuration that is nearest to it:
   *
   * <pre>{@code
   * Checker checker = Checker.load(Path.of("/opt/reprint/rules"));
   * DocumentReport report = checker.check(Path.of("tide.md"));
   * report.verdict();           // FAIL, REVIEW, PASS; empty: report.error() says why it was not read
   * report.active();            // the findings, each with rule, level, place, message and fix
   * }</pre>
   *
   * @throws reprint.yaml.YamlException with all mistakes of the configuration
   */
  public DocumentReport check(Path file) {
    Input input = Input.of(file);
    Configuration configuration = Configuration.of(Path.of("").toAbsolutePath());
    return check(input, configuration.forPath(input.file()), Run.ofToday());
  }

  /**
   * Checks a document: the whole road.
   *
   * @throws reprint.yaml.YamlException where the configuration names a rule that does not exist
   */
  public DocumentReport check(Input input, InForce inForce, Run run) {
    try {
      Document document = read(input, inForce.settings());
      List<Notification> notifications = new ArrayList<>(document.notifications());
      Facts found =
          facts.of(document, input, Optional.empty(), Optional.empty(), inForce, notifications);
      checkRules(inForce);
      return report(found, inForce.repositoryPath(), notifications, run);
    } catch (ReadException e) {
      checkRules(inForce);
      return DocumentReport.unread(input.shown(), inForce.repositoryPath(), e.getMessage());
    }
  }

  /** Comes late, since the rules are loaded while the document is read. */
  private void checkRules(InForce inForce) {
    inForce.checkRules(judge(inForce.settings().packs()).ruleIds(), Suppressions.RULES);
  }

  private Map<String, String> permissions(Facts facts) {
    return judge(facts.settings().packs()).permissions(facts);
  }

  /** What a document says, without any judgement: for {@code text} and {@code licenses}. */
  public DocumentReport describe(Input input, InForce inForce) {
    String path = inForce.repositoryPath();
    try {
      Document document = read(input, inForce.settings());
      List<Notification> notifications = new ArrayList<>(document.notifications());
      FactFinder.Said said = facts.said(document, Companions.of(input, inForce, notifications));
      return new DocumentReport(
          path,
          document,
          said.declarations(),
          said.credits(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          notifications,
          "");
    } catch (ReadException e) {
      return DocumentReport.unread(input.shown(), path, e.getMessage());
    }
  }

  /**
   * All that rules may look at.
   *
   * @param original of the document, where it is not the configuration that names it
   */
  public Facts facts(Input input, Optional<Input> original, InForce inForce) throws ReadException {
    return facts(input, original, Optional.empty(), inForce);
  }

  /** The same, with pictures that lie elsewhere than in files beside the document. */
  Facts facts(
      Input input, Optional<Input> original, Optional<PictureSource> pictures, InForce inForce)
      throws ReadException {
    Document document = read(input, inForce.settings());
    return facts.of(document, input, original, pictures, inForce, new ArrayList<>());
  }

  /** Sends the examples of a rule the whole road. */
  public List<ExampleResult> test(Judge judge, Rule rule) {
    return new RuleExamples(this, judge).test(rule);
  }

  /** Compares two documents; see {@link reprint.compare.TextComparer#compare}. */
  public Comparison compare(
      Document original, Document republished, Set<String> allowances, String foundBy) {
    return facts.compare(original, republished, allowances, foundBy);
  }

  /** Reads a document within the limits of its settings. */
  public Document read(Input input, Settings settings) throws ReadException {
    long start = System.nanoTime();
    DocumentReader reader = this.reader.within(settings.limits());
    Document document =
        input.bytes().isPresent()
            ? reader.read(input.bytes().get(), input.shown())
            : reader.read(input.file(), input.shown());
    watch.add(Step.READ, start);
    return document;
  }

  private DocumentReport report(
      Facts facts, String path, List<Notification> notifications, Run run) {
    Document document = facts.document();
    Settings settings = facts.settings();
    List<InlineIgnore> comments = run.inlineIgnores() ? InlineIgnore.in(document) : List.of();
    Judge judge = judge(settings.packs());
    Suppressions suppressions =
        new Suppressions(
                document,
                path,
                comments,
                settings.ignores(),
                settings.levels(),
                run.baseline(),
                run.today())
            .named(judge::currentId);
    long start = System.nanoTime();
    List<ReportedFinding> findings = suppressions.apply(judge.judge(facts));
    watch.add(Step.JUDGE, start);
    return new DocumentReport(
        path,
        document,
        facts.declarations(),
        facts.credits(),
        facts.comparisons(),
        facts.original().map(Facts.Original::document),
        facts.original().flatMap(Facts.Original::proof),
        findings,
        notifications,
        "");
  }
}
