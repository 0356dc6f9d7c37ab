package reprint.detect.words;

import java.util.LinkedHashSet;
import java.util.Set;
import reprint.catalog.Catalog;

/** Finds the names of licences that are not Creative Commons'. */
public final class OtherLicenses {
  /** Between the identifier and a name of it. */
  private static final String IS = " is ";

  private final Catalog catalog;
  private final Phrases phrases;

  public OtherLicenses(Catalog catalog, Phrases phrases) {
    this.catalog = catalog;
    this.phrases = phrases;
  }

  /** SPDX identifiers of the licences that {@code words} name, in the order of the catalogue. */
  public Set<String> in(String words) {
    Set<String> found = new LinkedHashSet<>();
    for (String pair : catalog.phrases("other-license")) {
      int is = pair.indexOf(IS);
      if (phrases.holds(words, pair.substring(is + IS.length()))) {
        found.add(pair.substring(0, is));
      }
    }
    return found;
  }
}
