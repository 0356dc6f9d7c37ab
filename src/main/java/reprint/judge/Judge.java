package reprint.judge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import reprint.catalog.Duties;
import reprint.judge.fact.ArticleFacts;
import reprint.judge.fact.FactCatalog;
import reprint.judge.fact.LicenseDuties;
import reprint.judge.fact.WorkFacts;
import reprint.judge.page.RuleSchema;
import reprint.judge.page.RulesPage;
import reprint.judge.rule.Judgement;
import reprint.judge.rule.PackFolder;
import reprint.judge.rule.RuleCheck;
import reprint.judge.rule.Severity;
import reprint.yaml.YamlException;
import reprint.yaml.YamlFiles;

/** Judges documents by rules: loads the rules once, judges many. Safe for threads. */
public final class Judge {
  private final List<Pack> packs;
  private final List<Rule> rules;
  private final Duties duties;
  private final LicenseDuties licenseDuties;
  private final Map<String, String> former = new HashMap<>();
  private final Set<String> ids = new TreeSet<>();

  private Judge(List<Pack> packs, Duties duties) {
    this.packs = List.copyOf(packs);
    this.rules = packs.stream().map(Pack::rules).flatMap(List::stream).toList();
    this.duties = duties;
    this.licenseDuties = new LicenseDuties(duties);
    rules.forEach(rule -> rule.deprecatedIds().forEach(id -> former.put(id, rule.id())));
    rules.forEach(rule -> ids.add(rule.id()));
    ids.addAll(former.keySet());
  }

  /**
   * Reads rule packs.
   *
   * @param rules the folder {@code rules/} of the distribution
   * @param packs names of packs in it, or folders of the user's own
   * @throws reprint.yaml.YamlException with every mistake in every file
   */
  public static Judge load(Path rules, List<String> packs, Duties duties) {
    try {
      return new Judge(PackFolder.all(rules, packs, duties, YamlFiles.in(rules)), duties);
    } catch (YamlException e) {
      return loadSources(rules, packs, duties);
    }
  }

  /** The same with the rules' examples, and from the rule files themselves. */
  public static Judge loadSources(Path rules, List<String> packs, Duties duties) {
    return new Judge(PackFolder.all(rules, packs, duties, YamlFiles.sources()), duties);
  }

  /** The packs in force, in the order in which they were asked for. */
  public List<Pack> packs() {
    return packs;
  }

  /** All their rules. */
  public List<Rule> rules() {
    return rules;
  }

  /** The ids of all rules, former ids included, sorted. */
  public Set<String> ruleIds() {
    return Collections.unmodifiableSet(ids);
  }

  /** The current id of a rule with this id, now or formerly; else the id itself. */
  public String currentId(String id) {
    return former.getOrDefault(id, id);
  }

  /** The rule with this id, now or formerly. */
  public Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.isCalled(id)).findFirst();
  }

  /**
   * The edits that the terms of the original's own publisher permit, each with the publisher's
   * name. The licence stays NoDerivatives: this is a permission beside it.
   *
   * @param address of the original; absent if unknown
   */
  public Map<String, String> permissions(Optional<String> address) {
    Map<String, String> permissions = new LinkedHashMap<>();
    for (Pack pack : packs) {
      pack.publisher()
          .filter(publisher -> address.isPresent() && publisher.publishes(address.get()))
          .ifPresent(p -> p.allow().forEach(edit -> permissions.putIfAbsent(edit, p.permission())));
    }
    return permissions;
  }

  /** The findings of all rules for all works, in the order of works, then rules. */
  public List<Finding> judge(Facts facts) {
    Severity severity = new Severity(rules, facts.settings());
    ArticleFacts article = article(facts);
    List<Finding> findings = new ArrayList<>();
    for (int work = 0; work < facts.credits().works().size(); work++) {
      WorkFacts about = new WorkFacts(article, work);
      for (Pack pack : packs) {
        pack.view(about).ifPresent(view -> judge(pack, view, severity, findings));
      }
    }
    return findings;
  }

  private ArticleFacts article(Facts facts) {
    return new ArticleFacts(facts, licenseDuties, publisherOf(facts));
  }

  /** Whose text the article is, by the first pack that says so. */
  Optional<Publisher> publisherOf(Facts facts) {
    return packs.stream().flatMap(pack -> pack.publisherOf(facts).stream()).findFirst();
  }

  private static void judge(Pack pack, WorkFacts view, Severity severity, List<Finding> findings) {
    for (Rule rule : pack.rules()) {
      if (!severity.isOff(rule)) {
        List<Finding> found = new RuleCheck(rule, view).judge().findings();
        found.forEach(finding -> findings.add(severity.of(rule, finding)));
      }
    }
  }

  /**
   * Runs the examples of a rule.
   *
   * @param road makes facts from an example: reads it, finds licence and credit, compares
   */
  public List<ExampleResult> test(Rule rule, Function<Example, Facts> road) {
    return rule.examples().stream().map(example -> test(rule, example, road)).toList();
  }

  private ExampleResult test(Rule rule, Example example, Function<Example, Facts> road) {
    Facts facts = road.apply(example);
    ArticleFacts article = article(facts);
    Pack pack = packs.stream().filter(p -> p.rules().contains(rule)).findFirst().orElseThrow();
    List<Judgement> judgements =
        IntStream.range(0, facts.credits().works().size())
            .mapToObj(work -> pack.view(new WorkFacts(article, work)))
            .flatMap(Optional::stream)
            .map(view -> new RuleCheck(rule, view).judge())
            .toList();
    return ExampleResult.of(rule, example, judgements);
  }

  /**
   * Every fact about one work, by name, in the order of the catalogue; if the packs of several
   * publishers apply, the first counts.
   */
  public Map<String, Fact> facts(Facts facts, int work) {
    WorkFacts any = new WorkFacts(article(facts), work);
    WorkFacts about =
        packs.stream()
            .filter(pack -> pack.publisher().isPresent())
            .flatMap(pack -> pack.view(any).stream())
            .findFirst()
            .orElse(any);
    Map<String, Fact> all = new LinkedHashMap<>();
    FactCatalog.names().forEach(name -> all.put(name, about.get(name)));
    return all;
  }

  /** A rule in words. */
  public RuleDescription describe(Rule rule) {
    return RuleDescription.of(rule, duties);
  }

  /** The reference page of all rules, as Markdown. */
  public String page() {
    return RulesPage.of(packs, this::describe);
  }

  /** The JSON Schema of rule files: objects are maps, arrays lists, all else as in JSON. */
  public static Map<String, Object> schema() {
    return RuleSchema.schema();
  }

  /** What rules may look at. */
  public static Collection<FactDefinition> factCatalog() {
    return FactCatalog.all();
  }
}
