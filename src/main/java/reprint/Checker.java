package reprint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reprint.catalog.Catalog;
import reprint.catalog.RulesFolder;
import reprint.compare.Comparison;
import reprint.config.InForce;
import reprint.config.Settings;
import reprint.judge.Facts;
import reprint.judge.Finding;
import reprint.judge.Judge;
import reprint.judge.LoadedPacks;
import reprint.originals.OriginalFinder;
import reprint.originals.SearchResult;
import reprint.picture.PictureSource;
import reprint.picture.PicturedCredits;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Notification;
import reprint.read.ReadException;
import reprint.report.DocumentReport;
import reprint.site.Site;
import reprint.suppress.ReportedFinding;
import reprint.suppress.Suppressions;

/**
 * Checks documents: {@link #check(Input, Optional, InForce, Run)} is the road that each goes. Loads
 * the rules once and checks many; safe to share between threads. The same document, settings, rules
 * and day always give the same report.
 */
public final class Checker {
  private final Steps steps;
  private final LoadedPacks packs;

  private Checker(Path rules, Catalog catalog, OriginalFinder originals) {
    steps = new Steps(catalog, originals);
    packs = new LoadedPacks(rules, catalog);
  }

  /** A checker with the rules of its own distribution; see {@link RulesFolder#find}. */
  public static Checker load() throws IOException {
    return load(RulesFolder.find().path());
  }

  /** A checker with the rules of a folder, {@code rules/} of a distribution. */
  public static Checker load(Path rules) throws IOException {
    return load(rules, OriginalFinder.forUser());
  }

  @Internal
  public static Checker load(Path rules, OriginalFinder originals) throws IOException {
    return new Checker(rules, Catalog.load(rules), originals);
  }

  /** Checks a document by the configuration nearest to where it lies or would lie. */
  public DocumentReport check(Input article) {
    return check(article, Optional.empty(), article.inForce(), Run.ofToday());
  }

  /** Checks a document against the original that it republishes. */
  public DocumentReport check(Input article, Input original) {
    return check(article, Optional.of(original), article.inForce(), Run.ofToday());
  }

  /**
   * The whole road.
   *
   * @throws reprint.yaml.YamlException if the configuration names a rule that does not exist
   */
  @Internal
  public DocumentReport check(Input input, Optional<Input> given, InForce inForce, Run run) {
    List<Notification> troubles = new ArrayList<>();
    try {
      Facts facts = facts(input, given, Optional.empty(), inForce, troubles);
      checkRules(inForce);
      Judge judge = packs.of(facts.settings().packs());
      List<Finding> findings = steps.judge(facts, judge);
      List<ReportedFinding> reported = run.suppressions(facts, inForce, judge).apply(findings);
      return DocumentReport.of(inForce.repositoryPath(), facts, reported, troubles);
    } catch (ReadException e) {
      checkRules(inForce);
      return DocumentReport.unread(input.shown(), inForce.repositoryPath(), e.getMessage());
    }
  }

  /**
   * The road up to the judgement.
   *
   * @param images what is known of the pictures; absent: the files beside the document are opened
   */
  @Internal
  public Facts facts(
      Input input,
      Optional<Input> given,
      Optional<PictureSource> images,
      InForce inForce,
      List<Notification> troubles)
      throws ReadException {
    Document document = steps.read(input, inForce.settings());
    troubles.addAll(document.notifications());
    Site site = steps.site(input, inForce);
    Analysis said =
        steps.analyse(
            document, DocumentReader.companions(input.file(), inForce.home(), troubles), site);
    InForce known = inForce.withSource(said.source());
    Settings settings = known.settings();
    SearchResult found = steps.find(said.search(input, given, known), troubles);
    Optional<Facts.Original> original = steps.original(found);
    Settings permitted = packs.permitting(settings, original, said.credits());
    Optional<Comparison> comparison = steps.compare(found, document, permitted);
    OriginalComparison compared = OriginalComparison.of(said, found, original, comparison);
    PicturedCredits pictured = steps.pictures(said, images, input, inForce, troubles);
    return packs.settled(
        new Facts(
            document,
            said.declarations(),
            pictured.credits(),
            compared.comparisons(),
            compared.original(),
            pictured.pictures(),
            site,
            compared.original().isPresent() ? permitted : settings));
  }

  /** Comes late, since the rules are loaded while the document is read. */
  private void checkRules(InForce inForce) {
    inForce.checkRules(packs.of(inForce.settings().packs()).ruleIds(), Suppressions.RULES);
  }

  /** What a document says, without any judgement. */
  @Internal
  public DocumentReport describe(Input input, InForce inForce) {
    return steps.describe(input, inForce);
  }

  /** The site around a document, as its files and its settings say. */
  @Internal
  public Site site(Input input, InForce inForce) {
    return steps.site(input, inForce);
  }

  /** The rules that it goes by. */
  @Internal
  public LoadedPacks packs() {
    return packs;
  }

  /** How long each step took so far, in nanoseconds, all threads together. */
  @Internal
  public Map<Step, Long> times() {
    return steps.times();
  }
}
