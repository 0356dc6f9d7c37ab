package reprint.credit.article;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reprint.credit.Masthead;
import reprint.credit.Mention;
import reprint.credit.words.Words;
import reprint.detect.Declarations;
import reprint.site.Site;

/**
 * Whether an address is the house's own. The configuration is believed. Anybody who hands in a text
 * could hand in the site's settings as well, so these are believed only of a text that has neither
 * terms nor an author of its own.
 */
final class OwnSite {
  private final Site site;
  private final boolean isHouses;

  /**
   * The site around a text.
   *
   * @param authors whom its credit names
   */
  OwnSite(Site site, Masthead masthead, Declarations declarations, List<Mention> authors) {
    this.site = site;
    isHouses =
        site.licenses().containsAll(declarations.ofWork())
            && areItsOwn(authors, names(masthead.authors()));
  }

  private boolean areItsOwn(List<Mention> authors, Set<String> bylined) {
    return authors.stream()
        .map(Mention::text)
        .allMatch(name -> site.isHouse(name) || bylined.contains(Words.letters(name)));
  }

  private static Set<String> names(List<Mention> authors) {
    return authors.stream().map(a -> Words.letters(a.text())).collect(Collectors.toSet());
  }

  /** Whether an address lies there. */
  boolean has(String url) {
    return site.isChosen(url) || isHouses && site.isOwn(url);
  }
}
