package reprint.credit.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reprint.credit.Mention;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.LabelledLine;
import reprint.credit.reading.LicenseLinks;
import reprint.credit.reading.SourceFinder;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.Words;
import reprint.read.Block;

/** The lines of an article that name its source or translator after a label. */
final class SourceLabels {
  /** Headings, not at the head, of a text with sections. */
  private static final int SECTIONS = 2;

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
   * is the last section's, and where there are several they are those of parts; where a translator
   * is named it is the original's.
   */
  Optional<Mention> source() {
    boolean several = ofArticle(PhraseKind.SOURCE_LABEL).skip(1).findAny().isPresent();
    boolean declared = !LicenseLinks.ofArticle(reading.declarations().all()).isEmpty();
    boolean translated = translator().isPresent();
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
