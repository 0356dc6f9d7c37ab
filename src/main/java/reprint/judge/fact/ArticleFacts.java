package reprint.judge.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import reprint.judge.Fact;
import reprint.judge.Facts;

/**
 * What all works of a document share, found once: a credits list may have ten thousand works, and
 * the links or declarations of the whole document are not to be gone through for each of them.
 */
public final class ArticleFacts {
  private final Facts facts;
  private final LicenseDuties duties;
  private final LicensesShown licensesShown;
  private final Map<String, Fact> found = new HashMap<>();

  public ArticleFacts(Facts facts, LicenseDuties duties) {
    this.facts = facts;
    this.duties = duties;
    licensesShown = new LicensesShown(facts);
  }

  Facts facts() {
    return facts;
  }

  LicenseDuties duties() {
    return duties;
  }

  LicensesShown licensesShown() {
    return licensesShown;
  }

  /** Whether a fact of the catalogue says the same for every work. */
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
