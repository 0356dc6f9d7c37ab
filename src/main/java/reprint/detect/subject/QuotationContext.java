package reprint.detect.subject;

import reprint.detect.evidence.Occurrence;
import reprint.read.Block;
import reprint.read.Document;
import reprint.text.Span;

/** Decides by the marks around a name whether it is in a notice, in a quotation or in prose. */
final class QuotationContext {
  /** The most UTF-16 units of a line that credits, such as a byline. */
  private static final int LINE = 120;

  /**
   * The most UTF-16 units of a quoted sentence before or after the name, and of the words around
   * it.
   */
  private static final int QUOTED = 300;

  /** Letters of the words around a quotation. */
  private static final int SAID = 6;

  /** Marks that separate a name from the text before it and after it. */
  private static final String BEFORE = "|\u00B7\u2022\u2013\u2014-,(:;/\n\uFF1A\uFF0C\uFF08";

  private static final String BEHIND = "|\u00B7\u2022\u2013\u2014-,);/\n\uFF0C\uFF09";

  private static final String OPENING = "\u201C\u00AB\u201E\u300C\"";

  private static final String CLOSING = "\u201D\u00BB\u201C\u300D\"";

  private QuotationContext() {}

  /**
   * Whether marks separate the name from everything else in a line: "By Ann Lee - CC BY 4.0 - 3
   * May".
   */
  static boolean isSetOff(Document document, Occurrence occurrence, Block block) {
    String line = document.text(block);
    if (line.length() > LINE || line.contains(". ")) {
      return false;
    }
    int from = occurrence.offset() - block.span().offset();
    String before = line.substring(0, Math.max(0, from)).stripTrailing();
    String behind =
        line.substring(Math.min(line.length(), from + occurrence.evidence().span().length()))
            .stripLeading();
    boolean start = before.isEmpty() || endsLine(line, from);
    boolean set = start || BEFORE.indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean end = behind.isEmpty() || behind.equals(".") || BEHIND.indexOf(behind.charAt(0)) >= 0;
    return set && end;
  }

  private static boolean endsLine(String line, int from) {
    return from > 0 && from <= line.length() && line.charAt(from - 1) == '\n';
  }

  /**
   * Whether a sentence with the name is quoted by another: Write "This is under CC BY" on it. A
   * quotation of the name alone, or of the whole block, does not count.
   */
  static boolean isQuoted(Document document, Occurrence occurrence, Block block) {
    String text = document.text();
    Span name = occurrence.evidence().span();
    int from = Math.max(block.span().offset(), name.offset() - QUOTED);
    int to = Math.min(block.span().end(), name.end() + QUOTED);
    int open = name.offset() - 1;
    while (open >= from && OPENING.indexOf(text.charAt(open)) < 0) {
      if (CLOSING.indexOf(text.charAt(open)) >= 0) {
        return false;
      }
      open--;
    }
    int close = name.end();
    while (close < to && CLOSING.indexOf(text.charAt(close)) < 0) {
      close++;
    }
    return open >= from
        && close < to
        && letters(text, open, name.offset()) > 2
        && letters(text, from, open) + letters(text, close, to) >= SAID;
  }

  private static long letters(String text, int from, int to) {
    return text.substring(from, to).chars().filter(Character::isLetter).count();
  }
}
