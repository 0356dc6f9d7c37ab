package reprint.credit.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import reprint.credit.Credit;
import reprint.credit.Masthead;
import reprint.credit.Mention;
import reprint.credit.Reuse;
import reprint.credit.Signals;
import reprint.credit.name.NameReader.Names;
import reprint.credit.notice.Notices;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.LabelFinder;
import reprint.credit.reading.LabelledLine;
import reprint.credit.reading.LicenseLinks;
import reprint.credit.reading.Notice;
import reprint.credit.words.PhraseKind;
import reprint.detect.Declaration;
import reprint.detect.DocumentClass;
import reprint.detect.Subject;
import reprint.read.Block;
import reprint.read.Link;
import reprint.site.Site;
import reprint.text.Span;

/** Assembles the credit of the article itself. */
public final class ArticleCredit {
  private static final Reuse UNKNOWN = new Reuse(Credit.Reused.UNKNOWN, List.of());

  private final CreditContext reading;
  private final Masthead masthead;
  private final Notices notices;
  private final List<LabelledLine> lines;
  private final Authorship authors;
  private final Names names;
  private final HomeSite site;
  private final Origin origin;

  /**
   * The article of a document.
   *
   * @param original the link to the original if the document is one of several translations
   * @param signals phrases of the document
   * @param around the site that the document belongs to
   */
  public ArticleCredit(
      CreditContext reading,
      Masthead masthead,
      Notices notices,
      Optional<Link> original,
      Signals signals,
      Site around) {
    this.reading = reading;
    this.masthead = masthead;
    this.notices = notices;
    lines = ofArticle();
    authors = new Authorship(reading, masthead, notices);
    names = authors.names(lines);
    OwnSite house = new OwnSite(around, masthead, reading.declarations(), names.authors());
    site = new HomeSite(reading, masthead, notices, house);
    OwnPlaces own = new OwnPlaces(reading, masthead.authors(), names.authors());
    origin = new Origin(reading, notices, site, lines, original, signals, own);
  }

  public Credit credit() {
    List<Declaration> own = LicenseLinks.ofArticle(reading.declarations().all());
    List<Declaration> declared = own.isEmpty() ? beside() : own;
    boolean unnamed = names.authors().isEmpty();
    List<Mention> holders = unnamed ? authors.holders() : List.of();
    return new Credit(
        Credit.Role.MAIN,
        isNoArticle() ? UNKNOWN : ReuseSigns.of(origin, site),
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

  /**
   * The text of a licence speaks about shared works, never about itself. A code of conduct that is
   * adapted from a known one asks for no licence.
   */
  private boolean isNoArticle() {
    return reading.declarations().documentClass() == DocumentClass.LEGAL_TEXT
        || Site.isAboutRepository(reading.document().path());
  }

  /** Lines with labels, except those of a picture, of a listed work, or of "taken from …". */
  private List<LabelledLine> ofArticle() {
    Set<Block> origins =
        Notices.first(notices.origins()).stream().map(Notice::block).collect(Collectors.toSet());
    return new LabelFinder(reading)
        .lines().stream()
            .filter(
                line ->
                    origins.contains(line.block()) || !reading.licenses().isOfOther(line.span()))
            .toList();
  }

  /** The licence in "Adapted from “The tides” by Ann Lee, CC BY 4.0". */
  private List<Declaration> beside() {
    TreeMap<Integer, Span> origins = new TreeMap<>();
    origin.elsewhere().forEach(n -> origins.put(n.block().span().offset(), n.block().span()));
    return LicenseLinks.strictestFirst(
        reading.declarations().all().stream()
            .filter(d -> d.subject() == Subject.LISTED)
            .filter(d -> isIn(origins.floorEntry(d.scope().offset()), d.scope()))
            .toList());
  }

  private static boolean isIn(Map.Entry<Integer, Span> block, Span scope) {
    return block != null && block.getValue().contains(scope);
  }

  /**
   * A file that begins with "License of …" and names no author does not give the title of a work.
   */
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

  private Optional<Mention> changes() {
    return notices.changes().stream()
        .findFirst()
        .map(notices::mention)
        .or(() -> origin.translators().stream().findFirst());
  }
}
