package reprint.credit.notice;

import java.util.List;
import reprint.credit.reading.Addresses;
import reprint.credit.reading.CreditContext;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.Words;
import reprint.read.Block;
import reprint.text.Span;

/**
 * Places where a text speaks about itself: at its ends, beside its licence, below a heading about
 * credit.
 */
final class NoticePlace {
  /** The kinds of phrases of such headings. */
  private static final List<PhraseKind> HEADINGS =
      List.of(
          PhraseKind.SOURCE_LABEL,
          PhraseKind.AUTHOR_LABEL,
          PhraseKind.TRANSLATOR_LABEL,
          PhraseKind.LICENSE_LABEL);

  /** How many blocks of a section are read. */
  private static final int SECTION = 6;

  /** Items before and after one of a list. */
  private static final int NEIGHBOURS = 2;

  private final CreditContext reading;

  NoticePlace(CreditContext reading) {
    this.reading = reading;
  }

  /**
   * Whether a block may say something of the text. "Based on …" in the page around an article names
   * the software of the site, menus have names of other pages, and a note is about its passage.
   */
  boolean mayHold(Block block, PhraseKind cue) {
    return switch (block.role()) {
      case COMMENT -> false;
      case FURNITURE -> cue != PhraseKind.ADAPTATION && !block.element().equals("nav");
      default -> !reading.isNote(block) && !isInListOfLinks(block, cue);
    };
  }

  /** "- Translation of [Walks](…) by Ann Lee" between other items that lead elsewhere. */
  private boolean isInListOfLinks(Block block, PhraseKind cue) {
    boolean work = cue == PhraseKind.TRANSLATION || cue == PhraseKind.ADAPTATION;
    if (!work || !block.element().equals("li") || reading.licenses().isIn(block.span())) {
      return false;
    }
    List<Block> all = reading.document().blocks();
    int at = all.indexOf(block);
    return all
            .subList(Math.max(0, at - NEIGHBOURS), Math.min(all.size(), at + NEIGHBOURS + 1))
            .stream()
            .filter(b -> b.element().equals("li") && linksPage(b))
            .count()
        >= NEIGHBOURS + 1;
  }

  private boolean linksPage(Block block) {
    return reading.links(block.span()).stream().anyMatch(l -> Addresses.isPage(l.url()))
        && !reading.licenses().isIn(block.span());
  }

  boolean isForNotices(Block block) {
    return reading.licenses().isIn(block.span()) || reading.isEdge(block) || isUnderCredit(block);
  }

  /** "## Attribution", "## Source and licence". */
  private boolean isUnderCredit(Block block) {
    List<Block> all = reading.document().blocks();
    int at = all.indexOf(block);
    for (int i = at - 1; i >= Math.max(0, at - SECTION); i--) {
      if (all.get(i).role() == Block.Role.HEADING) {
        return isCredit(all.get(i).span());
      }
    }
    return false;
  }

  private boolean isCredit(Span heading) {
    String words = heading.of(reading.text());
    String first = reading.before(words, PhraseKind.JOINER);
    return HEADINGS.stream().anyMatch(kind -> reading.is(first, kind) || reading.is(words, kind));
  }

  /** {@code span} without "Editor's note:" in front. */
  Span withoutLabel(Span span) {
    int start = behindLabel(span);
    return new Span(start, Math.max(0, span.end() - start));
  }

  /** Where the words begin after such a label; the start if there is none. */
  int behindLabel(Span span) {
    int at = reading.end(span.offset(), span.end(), PhraseKind.EDITOR_NOTE);
    return at < 0
        ? span.offset()
        : Words.trim(reading.text(), new Span(at, span.end() - at)).offset();
  }
}
