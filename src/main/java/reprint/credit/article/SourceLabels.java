package reprint.credit.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reprint.credit.Mention;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.LabelledLine;
import reprint.credit.reading.LicenseLinks;
import reprint.credit.reading.SourceFinder;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.Words;
import reprint.read.Block;
import reprint.read.Link;

/** The lines of an article that name its source or translator after a label. */
final class SourceLabels {
  /** Headings, not at the head, of a text with sections. */
  private static final int SECTIONS = 2;

  /** Units of a paragraph that may be a credit as a whole. */
  private static final int LONGEST = 320;

  /** Units of a block that is but the attributes of a picture. */
  private static final int NEAR_PICTURE = 40;

  /** The name of a host alone. */
  private static final Pattern HOST = Pattern.compile("(?:[\\p{L}\\d-]{1,63}\\.){1,4}[a-z]{2,12}");

  /** Blocks from the line of the translator to that of the author. */
  private static final int NEAR = 2;

  private final CreditContext reading;
  private final List<LabelledLine> lines;
  private final SourceFinder sources;

  SourceLabels(CreditContext reading, List<LabelledLine> lines, SourceFinder sources) {
    this.reading = reading;
    this.lines = lines;
    this.sources = sources;
  }

  /**
   * A line such as "Source: https://…". At the end of a text with sections and without a licence it
   * is the last section's, and several of them belong to parts; if a translator is named, it is the
   * original's.
   */
  Optional<Mention> source() {
    return ofWhole().flatMap(line -> sources.of(line).stream()).findFirst();
  }

  /** A line such as "(Source: tides.example)". */
  Optional<Mention> host() {
    return ofWhole()
        .filter(line -> HOST.matcher(Words.trim(line.value().of(reading.text()))).matches())
        .findFirst()
        .map(this::mention);
  }

  private Stream<LabelledLine> ofWhole() {
    boolean several = ofArticle(PhraseKind.SOURCE_LABEL).skip(1).findAny().isPresent();
    boolean declared = !LicenseLinks.ofArticle(reading.declarations().all()).isEmpty();
    boolean translated = translator().isPresent();
    boolean whole = translated || !several && (declared || !hasSections());
    return ofArticle(PhraseKind.SOURCE_LABEL)
        .filter(line -> reading.isEdge(line.block()) && !isOfPart(line))
        .filter(line -> reading.isHead(line.block()) || whole);
  }

  /** A numbered note, a bracket in a paragraph, and what stands below a picture are of a part. */
  private boolean isOfPart(LabelledLine line) {
    Block block = line.block();
    int start = line.label().offset();
    boolean inside =
        start > block.span().offset()
            && "(（".indexOf(reading.text().charAt(start - 1)) >= 0
            && block.span().length() > LONGEST;
    return inside
        || reading.isNote(block)
        || start == block.span().offset() && isBelowPicture(block);
  }

  /** The article's own line stands after its last picture at the end; another may be below it. */
  private boolean isBelowPicture(Block block) {
    List<Block> all = reading.document().blocks();
    int at = all.indexOf(block);
    int from =
        at > 0 && all.get(at - 1).span().length() <= NEAR_PICTURE
            ? all.get(at - 1).span().offset()
            : block.span().offset();
    boolean last = all.subList(at + 1, all.size()).stream().noneMatch(Block::isArticle);
    return !last
        && !reading.licenses().isIn(block.span())
        && reading.document().links().stream()
            .filter(link -> link.kind() == Link.Kind.IMAGE)
            .mapToInt(link -> link.span().offset())
            .anyMatch(image -> image >= from && image <= block.span().offset());
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
    return lines.stream().filter(line -> line.cue() == label && isOfArticle(line));
  }

  /** A label below a page, or a label and more in a cell, is about something else there. */
  private boolean isOfArticle(LabelledLine line) {
    Block block = line.block();
    boolean page = reading.document().mediaType().contains("html");
    boolean inside = line.label().offset() >= block.span().offset();
    boolean cell = inside && (block.element().equals("td") || block.element().equals("th"));
    boolean credit = block.isArticle() || reading.licenses().isOfArticleIn(block.span());
    return !cell && block.role() != Block.Role.CAPTION && (credit || !page);
  }

  /** The line that names who translated it. */
  Optional<Mention> translator() {
    return lines.stream()
        .filter(line -> line.cue() == PhraseKind.TRANSLATOR_LABEL && reading.isEdge(line.block()))
        .findFirst()
        .map(this::mention);
  }

  /** The same line, where another one beside it names who wrote the text, or where it is from. */
  Optional<Mention> translatorBesideAuthor() {
    return lines.stream()
        .filter(line -> line.cue() == PhraseKind.TRANSLATOR_LABEL && reading.isEdge(line.block()))
        .filter(line -> isNamed(line) && lines.stream().anyMatch(l -> isOriginal(l, line)))
        .findFirst()
        .map(this::mention);
  }

  /** Not "?", nor "First_Last", which an unfilled template has. */
  private boolean isNamed(LabelledLine line) {
    String name = line.value().of(reading.text());
    return Words.hasLetter(name) && name.indexOf('_') < 0;
  }

  private boolean isOriginal(LabelledLine line, LabelledLine translator) {
    boolean tells = line.cue() == PhraseKind.AUTHOR_LABEL || line.cue() == PhraseKind.SOURCE_LABEL;
    List<Block> all = reading.document().blocks();
    int apart = Math.abs(all.indexOf(line.block()) - all.indexOf(translator.block()));
    String name = Words.letters(line.value().of(reading.text()));
    return tells
        && apart <= NEAR
        && !name.isEmpty()
        && !name.equals(Words.letters(translator.value().of(reading.text())));
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

  private Mention mention(LabelledLine line) {
    return reading.mention(line.span().of(reading.text()), "", line.span());
  }
}
