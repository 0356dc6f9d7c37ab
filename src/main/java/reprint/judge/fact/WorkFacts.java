package reprint.judge.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reprint.catalog.License;
import reprint.compare.Comparison;
import reprint.credit.Credit;
import reprint.credit.Credit.Reused;
import reprint.detect.Declaration;
import reprint.judge.Fact;
import reprint.judge.Facts;
import reprint.judge.Publisher;
import reprint.picture.HostedPicture;
import reprint.picture.Picture;
import reprint.read.Location;

/** The facts about one work of a document, each found on first use. */
public final class WorkFacts {
  private final ArticleFacts article;
  private final int work;
  private final Optional<Publisher> publisher;
  private final Lookup shared;
  private final Map<String, Fact> found = new HashMap<>();
  private Location place;
  private Optional<License> governing;

  public WorkFacts(ArticleFacts article, int work) {
    this.article = article;
    this.work = work;
    publisher = Optional.empty();
    shared = name -> article.shared(name, () -> find(name));
  }

  private WorkFacts(WorkFacts plain, Publisher source) {
    article = plain.article;
    work = plain.work;
    publisher = Optional.of(source);
    shared = plain::get;
  }

  /** The same as seen by the rules of a publisher whose text it is. */
  public WorkFacts from(Publisher source) {
    return new WorkFacts(this, source);
  }

  /** The value of a fact of the catalogue. */
  public Fact get(String name) {
    Fact known = found.get(name);
    if (known == null) {
      known = isShared(name) ? shared.get(name) : find(name);
      found.put(name, known);
    }
    return known;
  }

  /** Whether a fact is found once for all works, or for all publishers' packs. */
  private boolean isShared(String name) {
    return publisher.isPresent() ? !name.startsWith("publisher.") : ArticleFacts.isShared(name);
  }

  private Fact find(String name) {
    return FactCatalog.value(name, this);
  }

  public Facts all() {
    return article.facts();
  }

  public int work() {
    return work;
  }

  /** The pack whose rules look at it; absent for rules that hold for all works. */
  public Optional<Publisher> publisher() {
    return publisher;
  }

  public LicenseDuties duties() {
    return article.duties();
  }

  /** Where the whole document shows licences. */
  LicensesShown licensesShown() {
    return article.licensesShown();
  }

  /** Pictures of hosts whose works carry licences, in the whole document. */
  List<HostedPicture> hostedPictures() {
    return article.hostedPictures();
  }

  /** Where readers see it; searched once for all findings. */
  Location place() {
    if (place == null) {
      place = Place.of(this);
    }
    return place;
  }

  public Credit credit() {
    return all().credits().works().get(work);
  }

  public boolean isMain() {
    return credit().role() == Credit.Role.MAIN;
  }

  /** The declaration that governs the work: the strictest where they disagree. */
  Optional<Declaration> declaration() {
    return credit().declarations().stream().findFirst();
  }

  /** The licence whose duties it has. */
  public Optional<License> license() {
    if (governing == null) {
      governing = GoverningLicense.of(this);
    }
    return governing;
  }

  /** The licence that its publisher states for its texts; "" if unknown or not a CC licence. */
  Optional<License> granted() {
    return duties().license(grants());
  }

  /** The value in its publisher's pack; "" if there is none or its publisher has no pack. */
  String grants() {
    return isMain() ? article.publisher().map(Publisher::grants).orElse("") : "";
  }

  public Reused reused() {
    return all().reused(work);
  }

  Comparison comparison() {
    List<Comparison> all = all().comparisons();
    return work < all.size() ? all.get(work) : Comparison.NONE;
  }

  /** The picture file that its credit belongs to, if one was opened. */
  Optional<Picture> picture() {
    return Optional.ofNullable(all().pictures().get(work));
  }

  /** The original; only the main work has one. */
  Optional<Facts.Original> original() {
    return isMain() ? all().original() : Optional.empty();
  }
}
