package reprint.credit.article;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import reprint.credit.Credit.Reused;
import reprint.credit.Mention;
import reprint.credit.Reuse;
import reprint.credit.Reuse.Kind;
import reprint.credit.words.PhraseKind;

/**
 * Decides whether an article is somebody else's work (contract, "Whose duty"), by the signs in a
 * table.
 */
final class ReuseSigns {
  /**
   * A sign to search for.
   *
   * @param alone whether it decides by itself; else it counts only beside one that does
   */
  private record Row(String id, Kind kind, boolean alone, Function<Origin, List<Mention>> places) {}

  private static final boolean ALONE = true;
  private static final boolean BESIDE = false;

  /** The signs of somebody else's work, the strongest first. */
  private static final List<Row> ANOTHERS =
      List.of(
          // a link to the original in a line of links to other languages
          new Row("language-bar", Kind.TRANSLATION, ALONE, Origin::inLanguageBar),
          // "translated from", "adapted from", "first published on", of this text and elsewhere
          new Row("translation-notice", Kind.TRANSLATION, ALONE, notices(PhraseKind.TRANSLATION)),
          new Row("adaptation-notice", Kind.ADAPTATION, ALONE, notices(PhraseKind.ADAPTATION)),
          new Row("source-notice", Kind.REPUBLICATION, ALONE, notices(PhraseKind.SOURCE_NOTICE)),
          // "(Translator's note: …)"; "Text: Ann Lee. Translation: Mira Holt"
          new Row("translator-note", Kind.TRANSLATION, ALONE, Origin::translatorNotes),
          new Row("translator-beside-author", Kind.TRANSLATION, ALONE, Origin::besideAuthor),
          // "Source: https://…" at the head or foot; in fields; the canonical address elsewhere
          new Row("source-label", Kind.REPUBLICATION, ALONE, Origin::labelled),
          new Row("source-field", Kind.REPUBLICATION, ALONE, Origin::inFields),
          new Row("canonical-elsewhere", Kind.REPUBLICATION, ALONE, Origin::canonical),
          // "Source: Tidal Review. CC BY 4.0"
          new Row("source-beside-license", Kind.REPUBLICATION, ALONE, Origin::besideLicense),
          // signs of a text that is known to be from elsewhere
          new Row("translator", Kind.TRANSLATION, BESIDE, Origin::translators),
          new Row("translation-field", Kind.TRANSLATION, BESIDE, Origin::originalTitle),
          new Row("excerpt", Kind.EXCERPT, BESIDE, Origin::excerpts));

  /**
   * The signs of a text that the author or the house published elsewhere first. Such a statement
   * and the page's author agree; the two together decide.
   */
  private static final List<Row> OWN =
      List.of(
          // the source lies where the site or its settings say that they are at home
          new Row("own-site", Kind.OWN, ALONE, Origin::onOwnSite),
          // "first published on my blog"
          new Row("own-place", Kind.OWN, ALONE, Origin::onOwnPlace),
          // "cross-posted from Tides", and nobody else is credited
          new Row("cross-post", Kind.OWN, ALONE, Origin::crossPosted),
          // "first published on Ann's personal blog", and the page is by Ann Lee
          new Row("personal-place", Kind.OWN, ALONE, Origin::onPersonalPlace),
          // dev.to/annlee, and the page is by Ann Lee
          new Row("authors-address", Kind.OWN, ALONE, Origin::atAuthorsAddress));

  /** The page is at its own address, declares a licence, and the holder is the site itself. */
  private static final String OWN_COPYRIGHT = "own-copyright";

  private ReuseSigns() {}

  /** The absence of signs of somebody else's work is no sign that it is the site's own. */
  static Reuse of(Origin origin, HomeSite site) {
    if (ANOTHERS.stream().anyMatch(row -> row.alone() && !row.places().apply(origin).isEmpty())) {
      List<Reuse.Sign> own = OWN.stream().flatMap(row -> signs(row, origin)).toList();
      List<Reuse.Sign> signs = ANOTHERS.stream().flatMap(row -> signs(row, origin)).toList();
      return own.isEmpty() ? new Reuse(Reused.YES, signs) : new Reuse(Reused.SELF, own);
    }
    return site.copyright()
        .map(notice -> new Reuse.Sign(OWN_COPYRIGHT, Kind.OWN, notice))
        .map(sign -> new Reuse(Reused.NO, List.of(sign)))
        .orElse(new Reuse(Reused.UNKNOWN, List.of()));
  }

  /** All ids, in the order of the table. */
  static List<String> ids() {
    return Stream.of(
            ANOTHERS.stream().map(Row::id), OWN.stream().map(Row::id), Stream.of(OWN_COPYRIGHT))
        .flatMap(each -> each)
        .toList();
  }

  private static Stream<Reuse.Sign> signs(Row row, Origin origin) {
    return row.places().apply(origin).stream()
        .map(place -> new Reuse.Sign(row.id(), row.kind(), place));
  }

  private static Function<Origin, List<Mention>> notices(PhraseKind phrase) {
    return origin -> origin.elsewhere(phrase);
  }
}
