package reprint.credit.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import reprint.credit.Mention;
import reprint.credit.Signals;
import reprint.credit.notice.Notices;
import reprint.credit.notice.OriginFields;
import reprint.credit.notice.TranslatorNotes;
import reprint.credit.reading.Addresses;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.LabelledLine;
import reprint.credit.reading.Notice;
import reprint.credit.reading.SourceFinder;
import reprint.credit.words.PhraseKind;
import reprint.read.Link;

/**
 * The places where an article says that it comes from, or is based on, a work elsewhere. Long
 * because each row of {@link ReuseSigns} asks for one of them.
 */
final class Origin {
  /** Units between "adapted from" and the link that follows: " the ". */
  private static final int ARTICLE = 8;

  private final CreditContext reading;
  private final Notices notices;
  private final HomeSite site;
  private final SourceLabels labels;
  private final Optional<Link> original;
  private final Signals signals;
  private final SourceFinder sources;
  private final OriginFields fields;
  private final OwnPlaces own;
  private final List<Notice> elsewhere;

  /** Only the first of these three that exists is checked whether it leads elsewhere. */
  private final Optional<Mention> labelled;

  private final Optional<Mention> inFields;
  private final Optional<Mention> canonical;

  /**
   * What an article says about itself.
   *
   * @param lines with labels, of the article itself
   * @param original the link to the original in a line of links to other languages
   * @param own tells of notices that they name a place of the author's
   */
  Origin(
      CreditContext reading,
      Notices notices,
      HomeSite site,
      List<LabelledLine> lines,
      Optional<Link> original,
      Signals signals,
      OwnPlaces own) {
    this.reading = reading;
    this.own = own;
    this.notices = notices;
    this.site = site;
    this.original = original;
    this.signals = signals;
    sources = new SourceFinder(reading);
    labels = new SourceLabels(reading, lines, sources);
    fields = new OriginFields(reading);
    elsewhere = findElsewhere();
    Optional<Mention> label = labels.source();
    Optional<Mention> field = label.isPresent() ? Optional.empty() : fields.source();
    boolean named = label.isPresent() || field.isPresent();
    labelled = label.filter(this::isElsewhere);
    inFields = field.filter(this::isElsewhere);
    canonical = named ? Optional.empty() : site.foreignCanonical().filter(this::isElsewhere);
  }

  private List<Notice> findElsewhere() {
    List<Notice> all = new ArrayList<>(Notices.first(notices.origins()));
    Notices.first(notices.changes()).stream()
        .filter(n -> n.cue() != PhraseKind.CHANGE)
        .forEach(all::add);
    all.removeIf(
        notice ->
            sources.of(notice).filter(s -> !isElsewhere(s)).isPresent() || leadsBeside(notice));
    return all;
  }

  /**
   * "This page is adapted from [Tides](tides.md)": a relative link leads to the site's own pages.
   * Translations of them are left, since repositories keep the original beside.
   */
  private boolean leadsBeside(Notice notice) {
    int end = notice.hit().span().end();
    return notice.cue() != PhraseKind.TRANSLATION
        && reading.links(notice.rest()).stream()
            .findFirst()
            .filter(link -> link.span().offset() - end <= ARTICLE)
            .filter(link -> Addresses.isRelative(link.url()))
            .isPresent();
  }

  private boolean isElsewhere(Mention source) {
    return !site.isOwn(source);
  }

  /** The address of the original. */
  Optional<Mention> source() {
    return elsewhere.stream()
        .flatMap(notice -> sources.of(notice).stream())
        .reduce((a, b) -> isBetter(b, a) ? b : a)
        .or(() -> Stream.of(labelled, inFields, canonical).flatMap(Optional::stream).findFirst())
        .or(this::beside)
        .or(this::atHome);
  }

  private Optional<Mention> beside() {
    return elsewhere.stream()
        .flatMap(notice -> sources.beside(notice).stream())
        .filter(this::isElsewhere)
        .findFirst();
  }

  /**
   * The source that a notice names, though the page calls that address its own: some publishers ask
   * for it, and something else may show that the text is another's.
   */
  private Optional<Mention> atHome() {
    return Notices.first(notices.origins()).stream()
        .flatMap(notice -> sources.of(notice).stream())
        .findFirst();
  }

  private static boolean isBetter(Mention one, Mention other) {
    return Addresses.isDeep(one.url()) && !Addresses.isDeep(other.url());
  }

  /** The sentence about its first publication. */
  Optional<Mention> notice() {
    return elsewhere(PhraseKind.SOURCE_NOTICE).stream().findFirst();
  }

  /** The sentences about a work elsewhere. */
  List<Notice> elsewhere() {
    return elsewhere;
  }

  List<Mention> elsewhere(PhraseKind phrase) {
    return elsewhere.stream().filter(n -> n.cue() == phrase).map(notices::mention).toList();
  }

  /** Sentences that say that it first appeared on the author's own site. */
  List<Mention> onOwnPlace() {
    return which(own::isOwn);
  }

  /** Sentences that say that the author or the house posted it in two places. */
  List<Mention> crossPosted() {
    return which(own::isCrossPost);
  }

  /** Sentences that say that it was first on the blog of somebody who wrote the page. */
  List<Mention> onPersonalPlace() {
    return which(own::isPersonal);
  }

  private List<Mention> which(Predicate<Notice> says) {
    return elsewhere.stream().filter(says).map(notices::mention).toList();
  }

  /** The source, if its address has the name of the page's author. */
  List<Mention> atAuthorsAddress() {
    return source().filter(source -> site.isAuthors(source.url())).stream().toList();
  }

  /** The source, if it lies on the house's own site. */
  List<Mention> onOwnSite() {
    return source().filter(source -> site.isHouses(source.url())).stream().toList();
  }

  List<Mention> inLanguageBar() {
    return original.map(sources::mention).stream().toList();
  }

  List<Mention> labelled() {
    return labelled.or(labels::host).stream().toList();
  }

  List<Mention> besideLicense() {
    return labels.besideLicense();
  }

  List<Mention> inFields() {
    return inFields.stream().toList();
  }

  List<Mention> canonical() {
    return canonical.stream().toList();
  }

  /** A note that only a translator writes. */
  List<Mention> translatorNotes() {
    return new TranslatorNotes(reading).first().stream().toList();
  }

  /** The line of the translator, where another line names author or source. */
  List<Mention> besideAuthor() {
    return labels.translatorBesideAuthor().stream().toList();
  }

  /** The names in a labelled line, else in a field. */
  List<Mention> translators() {
    return labels.translator().or(fields::translator).stream().toList();
  }

  List<Mention> originalTitle() {
    return fields.translatedFrom().stream().toList();
  }

  List<Mention> excerpts() {
    return signals.excerpt();
  }
}
