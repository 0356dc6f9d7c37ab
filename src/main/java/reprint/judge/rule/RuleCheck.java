package reprint.judge.rule;

import java.util.List;
import java.util.Optional;
import reprint.catalog.License;
import reprint.credit.Credit.Reused;
import reprint.judge.Fact.Item;
import reprint.judge.Finding;
import reprint.judge.Finding.Kind;
import reprint.judge.Finding.Level;
import reprint.judge.Outcome;
import reprint.judge.Publisher;
import reprint.judge.Rule;
import reprint.judge.fact.Lookup;
import reprint.judge.fact.Place;
import reprint.judge.fact.WorkFacts;

/** One rule and one work. */
public final class RuleCheck {
  private final Rule rule;
  private final WorkFacts work;

  public RuleCheck(Rule rule, WorkFacts work) {
    this.rule = rule;
    this.work = work;
  }

  /** The judgement of the rule about the work. */
  public Judgement judge() {
    if (!isAsked() || rule.appliesTo().test(work::get) != Truth.TRUE) {
      return Judgement.NOT_APPLICABLE;
    }
    return switch (rule.require().test(work::get)) {
      case TRUE -> Judgement.PASS;
      case UNKNOWN -> unverified();
      case FALSE -> failed();
    };
  }

  /**
   * Duties bind only people who share someone else's work (contract, "Whose duty"). A publisher's
   * wishes are also reported if only the page's canonical address shows that the text is the
   * publisher's.
   */
  private boolean isAsked() {
    boolean binds = rule.reuser() || !rule.duty().isEmpty() || work.publisher().isPresent();
    boolean unknown = work.reused() == Reused.UNKNOWN && work.publisher().isPresent();
    return !binds || work.reused() == Reused.YES || unknown;
  }

  private Judgement unverified() {
    Item place = items().get(0);
    Case found = caseOf(place);
    if (level(found).isEmpty()) {
      return Judgement.NOT_APPLICABLE;
    }
    Template message = found.review().isEmpty() ? new Template(rule.about()) : found.review();
    return new Judgement(
        Outcome.REVIEW, List.of(finding(Kind.REVIEW, Level.NOTE, message, found, place)));
  }

  /** The values that the finding is about; at least one. */
  private List<Item> items() {
    List<Item> items = rule.at().isEmpty() ? List.of() : work.get(rule.at()).items();
    return items.isEmpty() ? List.of(Item.of("")) : items;
  }

  private Judgement failed() {
    List<Finding> findings = items().stream().map(this::failure).flatMap(Optional::stream).toList();
    if (findings.isEmpty()) {
      return Judgement.NOT_APPLICABLE;
    }
    boolean fail = findings.stream().anyMatch(f -> f.kind() == Kind.FAIL);
    return new Judgement(fail ? Outcome.FAIL : Outcome.REVIEW, findings);
  }

  private Optional<Finding> failure(Item item) {
    Case found = caseOf(item);
    return level(found).map(level -> finding(Kind.FAIL, level, found.message(), found, item));
  }

  private Case caseOf(Item item) {
    Lookup facts = ((Lookup) work::get).with(item);
    return rule.cases().stream()
        .filter(c -> c.when().test(facts) == Truth.TRUE)
        .findFirst()
        .orElseThrow();
  }

  /** A licence without a version is judged by the version with the least duties. */
  private Optional<Level> level(Case found) {
    Optional<License> license = work.license();
    if (license.isEmpty() || !license.get().isFamily()) {
      String version = license.map(License::version).orElse("");
      return found.level().at(version, license.map(License::jurisdiction).orElse(""));
    }
    List<Optional<Level>> levels =
        work.duties().members(license.get()).stream()
            .map(member -> found.level().at(member.version(), member.jurisdiction()))
            .distinct()
            .toList();
    return levels.contains(Optional.<Level>empty())
        ? Optional.empty()
        : levels.stream().flatMap(Optional::stream).max(Level::compareTo);
  }

  private String policy() {
    return rule.policy().isEmpty()
        ? work.publisher().map(Publisher::terms).orElse("")
        : rule.policy();
  }

  private Finding finding(Kind kind, Level level, Template message, Case found, Item item) {
    String clause = work.license().map(l -> work.duties().clause(rule.duty(), l)).orElse("");
    return new Finding(
        rule.id(),
        kind,
        level,
        work.work(),
        Place.of(work, item),
        message.fill(work::get, item),
        clause,
        clause.isEmpty() ? "" : work.license().map(License::id).orElse(""),
        found.fix().fill(work::get, item),
        found.paste().fill(work::get, item),
        policy(),
        item.related(),
        item.fields().getOrDefault("original.text", "") + item.text());
  }
}
