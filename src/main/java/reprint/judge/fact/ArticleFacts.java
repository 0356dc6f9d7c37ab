package reprint.judge.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import reprint.judge.Fact;
import reprint.judge.Facts;
import reprint.judge.Publisher;
import reprint.picture.HostedPicture;
import reprint.picture.Pictures;

/**
 * What all works of a document share, found once: a credits list may have ten thousand works, and
 * the links or declarations of the whole document must not be read again for each of them.
 */
public final class ArticleFacts {
  private final Facts facts;
  private final LicenseDuties duties;
  private final Optional<Publisher> publisher;
  private final LicensesShown licensesShown;
  private List<HostedPicture> hostedPictures; // found on first use
  private final Map<String, Fact> found = new HashMap<>();

  /**
   * The facts of an article.
   *
   * @param publisher whose text it is, by the first pack that says so; absent: of nobody known
   */
  public ArticleFacts(Facts facts, LicenseDuties duties, Optional<Publisher> publisher) {
    this.facts = facts;
    this.duties = duties;
    this.publisher = publisher;
    licensesShown = new LicensesShown(facts);
  }

  Facts facts() {
    return facts;
  }

  LicenseDuties duties() {
    return duties;
  }

  Optional<Publisher> publisher() {
    return publisher;
  }

  LicensesShown licensesShown() {
    return licensesShown;
  }

  /** Pictures of hosts whose works carry licences. */
  List<HostedPicture> hostedPictures() {
    if (hostedPictures == null) {
      hostedPictures =
          Pictures.hosted(
              facts.document(), facts.declarations(), facts.credits(), duties.catalog());
    }
    return hostedPictures;
  }

  /** Whether a fact of the catalogue is the same for every work. */
  static boolean isShared(String name) {
    return name.startsWith("document.") || name.startsWith("declarations.");
  }

  /** A fact that is shared: found when the first work asks for it. */
  Fact shared(String name, Supplier<Fact> find) {
    Fact known = found.get(name);
    if (known == null) {
      known = find.get();
      found.put(name, known);
    }
    return known;
  }
}
