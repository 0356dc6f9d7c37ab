package reprint.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reprint.catalog.License;
import reprint.compare.Comparison;
import reprint.credit.Credit;
import reprint.credit.Credit.Reused;
import reprint.detect.Declaration;

/** The facts about one work of a document, found when a rule asks for them. */
final class WorkFacts {
  private final Facts facts;
  private final int work;
  private final LicenseDuties duties;
  private final Optional<Publisher> publisher;
  private final Map<String, Fact> found = new HashMap<>();

  WorkFacts(Facts facts, int work, LicenseDuties duties) {
    this(facts, work, duties, Optional.empty());
  }

  private WorkFacts(Facts facts, int work, LicenseDuties duties, Optional<Publisher> publisher) {
    this.facts = facts;
    this.work = work;
    this.duties = duties;
    this.publisher = publisher;
  }

  /** The same as seen by the rules of a publisher whose text it is. */
  WorkFacts from(Publisher source) {
    return new WorkFacts(facts, work, duties, Optional.of(source));
  }

  /** The value of a fact of the catalogue. */
  Fact get(String name) {
    return found.computeIfAbsent(name, key -> FactCatalog.find(key).value().apply(this));
  }

  Facts all() {
    return facts;
  }

  int work() {
    return work;
  }

  /** Whose rules look at it; absent: rules that hold for all works. */
  Optional<Publisher> publisher() {
    return publisher;
  }

  LicenseDuties duties() {
    return duties;
  }

  Credit credit() {
    return facts.credits().works().get(work);
  }

  boolean isMain() {
    return credit().role() == Credit.Role.MAIN;
  }

  /** The declaration that governs the work: the strictest where they disagree. */
  Optional<Declaration> declaration() {
    return credit().declarations().stream().findFirst();
  }

  /** Its licence, else of the main work the one that the user knows from elsewhere. */
  Optional<License> license() {
    String known = isMain() ? facts.settings().license() : "";
    return declaration().map(Declaration::license).or(() -> duties.license(known));
  }

  Reused reused() {
    return facts.reused(work);
  }

  Comparison comparison() {
    List<Comparison> all = facts.comparisons();
    return work < all.size() ? all.get(work) : Comparison.NONE;
  }

  /** The original; only the main work has one. */
  Optional<Facts.Original> original() {
    return isMain() ? facts.original() : Optional.empty();
  }
}
