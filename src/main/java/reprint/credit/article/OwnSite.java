package reprint.credit.article;

import java.util.List;
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
            && authors.stream().allMatch(a -> site.isHouse(a.text()) || isBylined(masthead, a));
  }

  private static boolean isBylined(Masthead masthead, Mention author) {
    String wanted = Words.letters(author.text());
    return masthead.authors().stream().anyMatch(a -> Words.letters(a.text()).equals(wanted));
  }

  /** Whether an address lies there. */
  boolean has(String url) {
    return site.isChosen(url) || isHouses && site.isOwn(url);
  }
}
