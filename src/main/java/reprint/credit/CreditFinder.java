package reprint.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reprint.catalog.Catalog;
import reprint.credit.article.ArticleCredit;
import reprint.credit.article.CompanionCredit;
import reprint.credit.article.WithoutListedWorks;
import reprint.credit.masthead.Lexicon;
import reprint.credit.masthead.Vocabulary;
import reprint.credit.notice.LanguageBar;
import reprint.credit.notice.Notices;
import reprint.credit.notice.SignalFinder;
import reprint.credit.reading.CreditContext;
import reprint.credit.work.CreditsList;
import reprint.credit.work.MediaCredits;
import reprint.detect.Declarations;
import reprint.entry.EntryLines;
import reprint.read.Companion;
import reprint.read.Document;
import reprint.read.Link;
import reprint.site.Site;

/** Finds the credit that a document gives. Safe to share between threads. */
public final class CreditFinder {
  private final Catalog catalog;
  private final Vocabulary vocabulary;
  private final EntryLines entries;
  private final LanguageBar languageBar;

  /** A finder that knows the credit words of the catalogue's languages. */
  public CreditFinder(Catalog catalog) {
    this.catalog = catalog;
    vocabulary = new Vocabulary(catalog);
    entries = new EntryLines(catalog);
    languageBar = new LanguageBar(catalog.languages());
  }

  /**
   * The same, with the copyright holder from a file beside the document if the document names none.
   */
  public Credits find(
      Document document, Declarations declarations, List<Companion> companions, Site site) {
    Credits found = find(document, declarations, site);
    Credit article = found.works().get(0);
    boolean known = article.copyright().isPresent() || !article.authors().isEmpty();
    Optional<Mention> beside = known ? Optional.empty() : CompanionCredit.copyright(companions);
    if (beside.isEmpty()) {
      return found;
    }
    List<Credit> works = new ArrayList<>(found.works());
    works.set(0, article.withCopyright(beside));
    return new Credits(found.masthead(), works, found.signals());
  }

  /** The same for a document of which nothing is known but what it says itself. */
  public Credits find(Document document, Declarations declarations) {
    return find(document, declarations, Site.NONE);
  }

  /**
   * The article's credit, then one for each picture and listed work that has one.
   *
   * @param site around it
   */
  public Credits find(Document document, Declarations declarations, Site site) {
    Lexicon words = vocabulary.of(document);
    Document own = WithoutListedWorks.of(document, declarations);
    Masthead masthead = words.mastheads().find(own);
    CreditContext reading = new CreditContext(document, declarations, words.cues(), catalog);
    Notices notices = new Notices(reading);
    Optional<Link> original = languageBar.original(document, reading.links());
    Signals signals = new SignalFinder(reading).signals(notices, original);
    Credit article =
        new ArticleCredit(reading, masthead, notices, original, signals, site).credit();
    List<Credit> others = new MediaCredits(reading, entries).credits();
    List<Credit> works = new ArrayList<>(others);
    works.add(
        0,
        CreditsList.of(reading, masthead, article, others)
            .map(list -> list.whole(article))
            .orElse(article));
    return new Credits(masthead, works, signals);
  }
}
