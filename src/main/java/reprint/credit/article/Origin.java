package reprint.credit.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reprint.credit.Mention;
import reprint.credit.Signals;
import reprint.credit.notice.Notices;
import reprint.credit.notice.OriginFields;
import reprint.credit.reading.Addresses;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.LabelledLine;
import reprint.credit.reading.LicenseLinks;
import reprint.credit.reading.Notice;
import reprint.credit.reading.SourceFinder;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.Words;
import reprint.read.Block;
import reprint.read.Link;

/** The places where an article says that it comes, or was made, from a work elsewhere. */
final class Origin {
  /** Headings, not at the head, of a text with sections. */
  private static final int SECTIONS = 2;

  private final CreditContext reading;
  private final Notices notices;
  private final HomeSite site;
  private final List<LabelledLine> lines;
  private final Optional<Link> original;
  private final Signals signals;
  private final SourceFinder sources;
  private final OriginFields fields;
  private final List<Notice> elsewhere;

  /** Of these three only the first that is there is asked whether it leads elsewhere. */
  private final Optional<Mention> labelled;

  private final Optional<Mention> inFields;
  private final Optional<Mention> canonical;

  /**
   * What an article says of itself.
   *
   * @param lines with labels, of the article itself
   * @param original the link to the original in a line of links to other languages
   */
  Origin(
      CreditContext reading,
      Notices notices,
      HomeSite site,
      List<LabelledLine> lines,
      Optional<Link> original,
      Signals signals) {
    this.reading = reading;
    this.notices = notices;
    this.site = site;
    this.lines = lines;
    this.original = original;
    this.signals = signals;
    sources = new SourceFinder(reading);
    fields = new OriginFields(reading);
    elsewhere = findElsewhere();
    Optional<Mention> label = labelledSource();
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
    all.removeIf(notice -> sources.of(notice).filter(s -> !isElsewhere(s)).isPresent());
    return all;
  }

  private boolean isElsewhere(Mention source) {
    return !site.isOwn(source);
  }

  /** The address of the original. */
  Optional<Mention> source() {
    return elsewhere.stream()
        .flatMap(notice -> sources.of(notice).stream())
        .reduce((a, b) -> isBetter(b, a) ? b : a)
        .or(() -> Stream.of(labelled, inFields, canonical).flatMap(Optional::stream).findFirst());
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

  /** Sentences that say that it was first on a place of whoever wrote it. */
  List<Mention> onOwnPlace() {
    return elsewhere.stream()
        .filter(notice -> !reading.hits(notice.sentence(), PhraseKind.OWN_PLACE).isEmpty())
        .map(notices::mention)
        .toList();
  }

  /** The source, if its address has the name of the page's author. */
  List<Mention> atAuthorsAddress() {
    return source().filter(source -> site.isAuthors(source.url())).stream().toList();
  }

  List<Mention> inLanguageBar() {
    return original.map(sources::mention).stream().toList();
  }

  List<Mention> labelled() {
    return labelled.stream().toList();
  }

  List<Mention> inFields() {
    return inFields.stream().toList();
  }

  List<Mention> canonical() {
    return canonical.stream().toList();
  }

  /** "Source: Tidal Review. CC BY 4.0": named beside the licence, and not linked. */
  List<Mention> besideLicense() {
    return ofArticle(PhraseKind.SOURCE_LABEL)
        .filter(line -> reading.licenses().isOfArticleIn(line.block().span()))
        .filter(line -> Words.hasLetter(line.value().of(reading.text())))
        .filter(line -> sources.of(line).isEmpty())
        .map(this::mention)
        .toList();
  }

  /** Those whom a labelled line names, else a field. */
  List<Mention> translators() {
    return translatorLine().or(fields::translator).stream().toList();
  }

  private Optional<Mention> translatorLine() {
    return lines.stream()
        .filter(line -> line.cue() == PhraseKind.TRANSLATOR_LABEL && reading.isEdge(line.block()))
        .findFirst()
        .map(this::mention);
  }

  List<Mention> originalTitle() {
    return fields.translatedFrom().stream().toList();
  }

  List<Mention> excerpts() {
    return signals.excerpt();
  }

  /**
   * A line such as "Source: https://…". At the end of a text with sections and without a licence it
   * is the last section's, and where there are several they are those of parts; where a translator
   * is named it is the original's.
   */
  private Optional<Mention> labelledSource() {
    boolean several = ofArticle(PhraseKind.SOURCE_LABEL).skip(1).findAny().isPresent();
    boolean declared = !LicenseLinks.ofArticle(reading.declarations().all()).isEmpty();
    boolean translated = translatorLine().isPresent();
    boolean whole = translated || !several && (declared || !hasSections());
    return ofArticle(PhraseKind.SOURCE_LABEL)
        .filter(line -> reading.isEdge(line.block()))
        .filter(line -> reading.isHead(line.block()) || whole)
        .flatMap(line -> sources.of(line).stream())
        .findFirst();
  }

  private boolean hasSections() {
    return reading.document().blocks().stream()
            .filter(block -> block.role() == Block.Role.HEADING && block.isArticle())
            .filter(block -> !reading.isHead(block))
            .limit(SECTIONS)
            .count()
        == SECTIONS;
  }

  private Stream<LabelledLine> ofArticle(PhraseKind label) {
    return lines.stream().filter(line -> line.cue() == label && isOfArticle(line.block()));
  }

  /** A label below a page or in a table is about something else there. */
  private boolean isOfArticle(Block block) {
    boolean page = reading.document().mediaType().contains("html");
    boolean cell = block.element().equals("td") || block.element().equals("th");
    return !cell && block.role() != Block.Role.CAPTION && (block.isArticle() || !page);
  }

  private Mention mention(LabelledLine line) {
    return reading.mention(line.span().of(reading.text()), "", line.span());
  }
}
