package reprint.credit.notice;

import java.util.List;
import reprint.credit.reading.CreditContext;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.Words;
import reprint.read.Block;
import reprint.text.Span;

/** Where a text speaks of itself: at its ends, beside its licence, below a heading about credit. */
final class NoticePlace {
  /** Kinds of words that such a heading is. */
  private static final List<PhraseKind> HEADINGS =
      List.of(
          PhraseKind.SOURCE_LABEL,
          PhraseKind.AUTHOR_LABEL,
          PhraseKind.TRANSLATOR_LABEL,
          PhraseKind.LICENSE_LABEL);

  /** Blocks of a section that are looked at. */
  private static final int SECTION = 6;

  private final CreditContext reading;

  NoticePlace(CreditContext reading) {
    this.reading = reading;
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

  /** Where the words begin after such a label; the start where there is none. */
  int behindLabel(Span span) {
    int at = reading.end(span.offset(), span.end(), PhraseKind.EDITOR_NOTE);
    return at < 0
        ? span.offset()
        : Words.trim(reading.text(), new Span(at, span.end() - at)).offset();
  }
}
