package reprint.credit.work;

import java.util.List;
import reprint.credit.name.WrappedName;
import reprint.credit.reading.CreditContext;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.PhraseMatch;
import reprint.credit.words.Words;
import reprint.text.Span;

/** Cuts the licence, and the words before it, from a credit line. */
final class LicenseTrimmer {
  /** Units between "licensed under" and the licence's name: " the terms of the ". */
  private static final int LEAD = 20;

  private final CreditContext reading;

  LicenseTrimmer(CreditContext reading) {
    this.reading = reading;
  }

  /** The part of an entry with author and title. */
  Span before(Span entry) {
    int license = license(entry);
    int start = license < 0 ? entry.offset() : lineStart(entry, license);
    int end = license <= start ? entry.end() : license;
    for (PhraseMatch label : reading.hits(new Span(start, end - start), PhraseKind.LICENSE_LABEL)) {
      boolean near = license - label.span().end() <= LEAD && label.span().offset() > start;
      boolean leads = near && !isNamed(label.span(), start);
      end = leads && license > start ? Math.min(end, label.span().offset()) : end;
    }
    return new Span(start, end - start);
  }

  /** Whether "by" directly precedes {@code span}, so that it is a name. */
  private boolean isNamed(Span span, int start) {
    List<PhraseMatch> bylines = reading.bylines(new Span(start, span.offset() - start));
    int end = bylines.isEmpty() ? -1 : bylines.get(bylines.size() - 1).span().end();
    return end >= 0 && reading.text().substring(end, span.offset()).isBlank();
  }

  /** Where the licence begins: in "by Creative Commons, CC BY 4.0" not with the author. */
  private int license(Span entry) {
    int license = reading.licenses().start(entry);
    for (PhraseMatch by : reading.bylines(entry)) {
      int next = by.span().end();
      boolean author = license >= by.span().offset() && license <= next + 1;
      if (author) {
        Span rest = new Span(next + 2, Math.max(0, entry.end() - next - 2));
        int other = reading.licenses().start(rest);
        license = other < 0 ? license : other;
      }
    }
    return license;
  }

  /** In a list of several lines, an entry's names are on the line of the licence. */
  private int lineStart(Span entry, int license) {
    String text = reading.text();
    int start = lineStart(text, license, entry.offset());
    while (start > entry.offset() && !isNamed(entry, start, license)) {
      start = lineStart(text, start - 2, entry.offset());
    }
    return start;
  }

  /** The offset after the last line end up to {@code at}; {@code least} if none is that near. */
  private static int lineStart(String text, int at, int least) {
    int start = at + 1;
    while (start > least && text.charAt(start - 1) != '\n') {
      start--;
    }
    return Math.max(start, least);
  }

  /** Whether the line that begins at {@code start} has names and does not continue another. */
  private boolean isNamed(Span entry, int start, int license) {
    String words = reading.text().substring(start, license);
    return Words.hasLetter(reading.before(words, PhraseKind.LICENSE_LABEL))
        && !isWrapped(entry, start)
        && !isLed(start, license);
  }

  /** Whether a line continues with "by" after a mark, so that the title is above. */
  private boolean isLed(int start, int end) {
    Span lead = Words.trim(reading.text(), new Span(start, Math.max(0, end - start)));
    return reading.end(lead.offset(), lead.end(), PhraseKind.BYLINE) > 0;
  }

  /** Whether the line that begins at {@code start} continues with the name after a label. */
  private boolean isWrapped(Span entry, int start) {
    String before = reading.text().substring(entry.offset(), start);
    int label = before.lastIndexOf(':');
    return label > 0
        && before.indexOf('\n', label) == before.length() - 1
        && WrappedName.holds(reading.text(), entry.offset() + label + 1, start - 1);
  }
}
