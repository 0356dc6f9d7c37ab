package reprint.credit.masthead;

import java.util.Collection;
import java.util.Optional;
import reprint.catalog.Catalog;
import reprint.catalog.Field;
import reprint.credit.Masthead;
import reprint.credit.Mention;
import reprint.credit.name.BylineReader;
import reprint.credit.words.PhraseIndex;
import reprint.read.Document;
import reprint.read.Link;
import reprint.text.Span;

/**
 * Finds what a document says about itself: title, authors, site, date and address. Safe to share
 * between threads.
 */
public final class MastheadFinder {
  private final Catalog catalog;
  private final BylineReader bylines;
  private final PhraseIndex cues;

  /**
   * A finder for documents in certain languages.
   *
   * @param catalog knows the metadata fields
   * @param bylines words before an author's name, such as {@code by}
   * @param joiners words between two names, such as {@code and}
   * @param particles words inside a name, such as {@code of}
   * @param cues words that name nobody
   */
  MastheadFinder(
      Catalog catalog,
      Collection<String> bylines,
      Collection<String> joiners,
      Collection<String> particles,
      PhraseIndex cues) {
    this.catalog = catalog;
    this.cues = cues;
    this.bylines = new BylineReader(bylines, joiners, particles);
  }

  public Masthead find(Document document) {
    Statements statements = new Statements(document, catalog);
    return new Masthead(
        new MastheadTitle(document, statements).find(),
        new MastheadAuthors(document, statements, bylines, cues).find(),
        SiteNames.stated(statements),
        new MastheadDate(document, statements).find(),
        canonical(document, statements));
  }

  private static Optional<Mention> canonical(Document document, Statements statements) {
    return document.links().stream()
        .filter(l -> l.kind() == Link.Kind.HEAD && l.rel().contains("canonical"))
        .findFirst()
        .map(l -> new Mention("", l.url(), l.span(), l.location()))
        .or(
            () ->
                statements
                    .first(Field.CANONICAL)
                    .filter(p -> p.value().contains("/"))
                    .map(p -> new Mention("", p.value(), new Span(0, 0), p.location())));
  }
}
