package reprint.credit.notice;

import java.util.Optional;
import reprint.credit.Mention;
import reprint.credit.reading.CreditContext;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.PhraseMatch;
import reprint.credit.words.Words;
import reprint.read.Block;
import reprint.text.Span;

/**
 * Finds a note that only a translator writes into a text: "(Translator's note: …)", "… — прим.
 * пер.)". A sentence about such notes has them without bracket and colon.
 */
public final class TranslatorNotes {
  private static final String OPENING = "([{（［【〔—–";
  private static final String CLOSING = ")]}）］】〕:：";

  private final CreditContext reading;

  public TranslatorNotes(CreditContext reading) {
    this.reading = reading;
  }

  public Optional<Mention> first() {
    return reading.hits(PhraseKind.TRANSLATOR_NOTE).stream()
        .filter(this::isNote)
        .findFirst()
        .map(PhraseMatch::span)
        .map(span -> reading.mention(Words.trim(span.of(reading.text())), "", span));
  }

  private boolean isNote(PhraseMatch hit) {
    Block block = reading.document().blockAt(hit.span().offset());
    if (block == null || !isText(block)) {
      return false;
    }
    Span span = hit.span();
    int before = span.offset() - 1;
    while (before >= block.span().offset() && isBlank(reading.text().charAt(before))) {
      before--;
    }
    int after = span.end();
    while (after < block.span().end() && isBlank(reading.text().charAt(after))) {
      after++;
    }
    boolean opened =
        before < block.span().offset() || OPENING.indexOf(reading.text().charAt(before)) >= 0;
    boolean closed =
        after < block.span().end() && CLOSING.indexOf(reading.text().charAt(after)) >= 0;
    return opened && (closed || before >= block.span().offset())
        || closed && isInBracket(span, block);
  }

  /** "(the Thames, translator's note)". */
  private boolean isInBracket(Span span, Block block) {
    String text = reading.text().substring(block.span().offset(), span.offset());
    return Math.max(text.lastIndexOf('('), text.lastIndexOf('（'))
        > Math.max(text.lastIndexOf(')'), text.lastIndexOf('）'));
  }

  /** Signs of markup, and the full stop of an abbreviation. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || "*_.".indexOf(c) >= 0;
  }

  private static boolean isText(Block block) {
    return switch (block.role()) {
      case BODY, CAPTION -> true;
      default -> false;
    };
  }
}
