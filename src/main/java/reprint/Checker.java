package reprint;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import reprint.catalog.Catalog;
import reprint.catalog.Duties;
import reprint.compare.Comparison;
import reprint.compare.TextComparer;
import reprint.config.InForce;
import reprint.config.InlineIgnore;
import reprint.config.Settings;
import reprint.credit.CreditFinder;
import reprint.credit.Credits;
import reprint.credit.Mention;
import reprint.detect.Declarations;
import reprint.detect.LicenseDetector;
import reprint.judge.ExampleResult;
import reprint.judge.Facts;
import reprint.judge.Judge;
import reprint.judge.Rule;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Notification;
import reprint.read.ReadException;
import reprint.report.DocumentReport;

/**
 * The road that each document goes: read, detect, credit, compare, judge, report. Loads the rules
 * once and checks many documents; safe to share between threads. The same document, settings, rules
 * and day always give the same report.
 */
public final class Checker {
  private final Path rules;
  private final Catalog catalog;
  private final Duties duties;
  private final LicenseDetector detector;
  private final CreditFinder creditFinder;
  private final TextComparer comparer;
  private final Map<List<String>, Judge> judges = new ConcurrentHashMap<>();

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
  }

  private Checker(Path rules, Catalog catalog, Duties duties) {
    this.rules = rules;
    this.catalog = catalog;
    this.duties = duties;
    detector = new LicenseDetector(catalog);
    creditFinder = new CreditFinder(catalog);
    comparer = new TextComparer(ComparisonWords.of(catalog.languages()));
  }

  /**
   * A checker with the data of a folder.
   *
   * @param rules the folder {@code rules/} of the distribution
   * @throws reprint.yaml.YamlException with all mistakes in it
   */
  public static Checker load(Path rules) throws IOException {
    Catalog catalog = Catalog.load(rules);
    return new Checker(rules, catalog, Duties.load(rules, catalog));
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
    return judges.computeIfAbsent(packs, p -> Judge.load(rules, p, duties));
  }

  /** The same, with the rules' examples and from the rule files themselves: for writing rules. */
  public Judge judgeWithExamples(List<String> packs) {
    return Judge.loadSources(rules, packs, duties);
  }

  /**
   * Checks a document: the whole road.
   *
   * @throws reprint.yaml.YamlException where the configuration names a rule that does not exist
   */
  public DocumentReport check(Input input, InForce inForce, Run run) {
    inForce.checkRules(ruleIds(inForce.settings().packs()));
    try {
      Document document = read(input, inForce.settings());
      List<Notification> notifications = new ArrayList<>(document.notifications());
      Facts facts = facts(document, Optional.empty(), inForce, notifications);
      return report(facts, inForce.repositoryPath(), notifications, run);
    } catch (ReadException e) {
      return DocumentReport.unread(input.shown(), inForce.repositoryPath(), e.getMessage());
    }
  }

  private Set<String> ruleIds(List<String> packs) {
    Set<String> ids = judge(packs).ruleIds();
    ids.addAll(Suppressions.RULES);
    return ids;
  }

  /** What a document says, without any judgement: for {@code text} and {@code licenses}. */
  public DocumentReport describe(Input input, InForce inForce) {
    String path = inForce.repositoryPath();
    try {
      Said said = said(read(input, inForce.settings()));
      Document document = said.document();
      return new DocumentReport(
          path,
          document,
          said.declarations(),
          said.credits(),
          List.of(),
          Optional.empty(),
          List.of(),
          document.notifications(),
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
    Document document = read(input, inForce.settings());
    return facts(document, original, inForce, new ArrayList<>());
  }

  /** Sends the examples of a rule the whole road. */
  public List<ExampleResult> test(Judge judge, Rule rule) {
    return new Examples(this, judge).test(rule);
  }

  /** Compares two documents; see {@link TextComparer#compare}. */
  public Comparison compare(
      Document original, Document republished, Set<String> allowances, String foundBy) {
    return comparer.compare(original, republished, allowances, foundBy);
  }

  /** Reads a document within the limits of its settings. */
  public Document read(Input input, Settings settings) throws ReadException {
    DocumentReader reader = new DocumentReader(settings.limits());
    return input.bytes().isPresent()
        ? reader.read(input.bytes().get(), input.shown())
        : reader.read(input.file(), input.shown());
  }

  /** What a document says of licences and credit. */
  private Said said(Document document) {
    Declarations declarations = detector.detect(document);
    return new Said(document, declarations, creditFinder.find(document, declarations));
  }

  private record Said(Document document, Declarations declarations, Credits credits) {}

  private Facts facts(
      Document document, Optional<Input> given, InForce inForce, List<Notification> notifications) {
    Said said = said(document);
    InForce known = inForce.withSource(source(said.credits()));
    Settings settings = known.settings();
    Optional<Facts.Original> original =
        given
            .or(() -> Optional.ofNullable(settings.original()).map(Input::of))
            .flatMap(input -> original(input, settings, notifications));
    List<Comparison> comparisons =
        original.stream()
            .map(o -> compare(o.document(), document, settings.allow(), known.originalFoundBy()))
            .toList();
    return new Facts(
        document, said.declarations(), said.credits(), comparisons, original, settings);
  }

  /** An original; one that cannot be read leaves the document unverified. */
  private Optional<Facts.Original> original(
      Input input, Settings settings, List<Notification> notifications) {
    try {
      Said said = said(read(input, settings));
      return Optional.of(new Facts.Original(said.document(), said.declarations(), said.credits()));
    } catch (ReadException e) {
      String message = "The original " + input.shown() + " " + e.getMessage() + ".";
      notifications.add(new Notification(message, 0));
      return Optional.empty();
    }
  }

  private static String source(Credits credits) {
    return credits.works().get(0).source().map(Mention::url).orElse("");
  }

  private DocumentReport report(
      Facts facts, String path, List<Notification> notifications, Run run) {
    Document document = facts.document();
    Settings settings = facts.settings();
    List<InlineIgnore> comments = run.inlineIgnores() ? InlineIgnore.in(document) : List.of();
    Suppressions suppressions =
        new Suppressions(document, path, comments, settings, run.baseline(), run.today());
    return new DocumentReport(
        path,
        document,
        facts.declarations(),
        facts.credits(),
        facts.comparisons(),
        facts.original().map(Facts.Original::document),
        suppressions.apply(judge(settings.packs()).judge(facts)),
        notifications,
        "");
  }
}
