package reprint.credit.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import reprint.credit.Credit;
import reprint.credit.Masthead;
import reprint.credit.Mention;
import reprint.credit.name.NameReader.Names;
import reprint.credit.notice.Notices;
import reprint.credit.notice.OriginFields;
import reprint.credit.reading.Addresses;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.LabelFinder;
import reprint.credit.reading.LabelledLine;
import reprint.credit.reading.LicenseLinks;
import reprint.credit.reading.Notice;
import reprint.credit.reading.SourceFinder;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.Words;
import reprint.detect.Declaration;
import reprint.detect.Subject;
import reprint.read.Block;
import reprint.text.Span;

/** Puts the credit of the article itself together. */
public final class ArticleCredit {
  private final CreditContext reading;
  private final Masthead masthead;
  private final Notices notices;
  private final boolean translated;
  private final List<LabelledLine> lines;
  private final SourceFinder sources;
  private final OriginFields fields;
  private final Authorship authors;
  private final Reuse reuse;

  /**
   * The article of a document.
   *
   * @param translated whether the document shows itself as one of several translations
   */
  public ArticleCredit(
      CreditContext reading, Masthead masthead, Notices notices, boolean translated) {
    this.translated = translated;
    this.reading = reading;
    this.masthead = masthead;
    this.notices = notices;
    lines = ofArticle();
    sources = new SourceFinder(reading);
    fields = new OriginFields(reading);
    authors = new Authorship(reading, masthead, notices);
    reuse = new Reuse(reading, masthead, notices);
  }

  public Credit credit() {
    Origin origin = origin();
    List<Declaration> own = LicenseLinks.ofArticle(reading.declarations().all());
    List<Declaration> declared = own.isEmpty() ? beside(origin) : own;
    Names names = authors.names(lines);
    boolean unnamed = names.authors().isEmpty();
    List<Mention> holders = unnamed ? authors.holders() : List.of();
    return new Credit(
        Credit.Role.MAIN,
        reuse.of(origin),
        declared,
        masthead.title().or(this::firstHeading).filter(t -> !unnamed || !isLicense(t)),
        unnamed ? holders : names.authors(),
        names.parties(),
        origin.source(),
        origin.notice(),
        LicenseLinks.link(reading, declared),
        changes(),
        notices.unaltered(),
        notices.copyright(),
        notices.disclaimer());
  }

  /** Lines with labels that are not of a picture or listed work, nor of "taken from …". */
  private List<LabelledLine> ofArticle() {
    Set<Block> told =
        Notices.first(notices.origins()).stream().map(Notice::block).collect(Collectors.toSet());
    return new LabelFinder(reading)
        .lines().stream()
            .filter(
                line -> told.contains(line.block()) || !reading.licenses().isOfOther(line.span()))
            .toList();
  }

  /** The licence in "Adapted from “The tides” by Ann Lee, CC BY 4.0". */
  private List<Declaration> beside(Origin origin) {
    TreeMap<Integer, Span> told = new TreeMap<>();
    origin.told().forEach(n -> told.put(n.block().span().offset(), n.block().span()));
    return LicenseLinks.strictestFirst(
        reading.declarations().all().stream()
            .filter(d -> d.subject() == Subject.LISTED)
            .filter(d -> isIn(told.floorEntry(d.scope().offset()), d.scope()))
            .toList());
  }

  private static boolean isIn(Map.Entry<Integer, Span> block, Span scope) {
    return block != null && block.getValue().contains(scope);
  }

  /** A file that begins with "License of …" and names no author has no title of a work. */
  private boolean isLicense(Mention title) {
    return reading.hits(title.span(), PhraseKind.LICENSE_LABEL).stream()
        .anyMatch(hit -> hit.span().offset() == title.span().offset());
  }

  private Optional<Mention> firstHeading() {
    return reading.document().blocks().stream()
        .filter(block -> block.role() == Block.Role.HEADING && reading.isEdge(block))
        .filter(block -> !reading.licenses().isOfOther(block.span()))
        .findFirst()
        .map(block -> reading.mention(reading.document().text(block), "", block.span()));
  }

  private Origin origin() {
    List<Notice> told = new ArrayList<>(Notices.first(notices.origins()));
    Notices.first(notices.changes()).stream()
        .filter(n -> n.cue() != PhraseKind.CHANGE)
        .forEach(told::add);
    told.removeIf(notice -> sources.of(notice).filter(s -> !isElsewhere(s)).isPresent());
    Optional<Mention> source =
        told.stream()
            .flatMap(notice -> sources.of(notice).stream())
            .reduce((a, b) -> isBetter(b, a) ? b : a);
    Optional<Mention> named =
        labelledSource().or(fields::source).or(this::foreignCanonical).filter(this::isElsewhere);
    return new Origin(
        source.or(() -> named),
        told.stream()
            .filter(notice -> notice.cue() == PhraseKind.SOURCE_NOTICE)
            .findFirst()
            .map(notices::mention),
        translated || !told.isEmpty() || named.isPresent() || isSourceNamed(),
        told);
  }

  /** "Source: Tidal Review. CC BY 4.0": named beside the licence, and not linked. */
  private boolean isSourceNamed() {
    return lines.stream()
        .filter(line -> line.cue() == PhraseKind.SOURCE_LABEL && isOfArticle(line.block()))
        .filter(line -> reading.licenses().isOfArticleIn(line.block().span()))
        .anyMatch(
            line -> Words.hasLetter(line.value().of(reading.text())) && sources.of(line).isEmpty());
  }

  private boolean isElsewhere(Mention source) {
    return !reuse.isOwn(source);
  }

  private static boolean isBetter(Mention one, Mention other) {
    return Addresses.isDeep(one.url()) && !Addresses.isDeep(other.url());
  }

  private Optional<Mention> labelledSource() {
    return lines.stream()
        .filter(line -> line.cue() == PhraseKind.SOURCE_LABEL && reading.isEdge(line.block()))
        .filter(line -> isOfArticle(line.block()))
        .flatMap(line -> sources.of(line).stream())
        .findFirst();
  }

  /** A label below a page or in a table is about something else there. */
  private boolean isOfArticle(Block block) {
    boolean page = reading.document().mediaType().contains("html");
    boolean cell = block.element().equals("td") || block.element().equals("th");
    return !cell && block.role() != Block.Role.CAPTION && (block.isArticle() || !page);
  }

  private Optional<Mention> foreignCanonical() {
    return masthead.canonical().filter(c -> reuse.isForeign(c.url()));
  }

  private Optional<Mention> changes() {
    Optional<Mention> told = notices.changes().stream().findFirst().map(notices::mention);
    return told.or(this::translatorLine).or(fields::translator);
  }

  private Optional<Mention> translatorLine() {
    return lines.stream()
        .filter(line -> line.cue() == PhraseKind.TRANSLATOR_LABEL && reading.isEdge(line.block()))
        .findFirst()
        .map(line -> reading.mention(line.span().of(reading.text()), "", line.span()));
  }
}
