package reprint.credit.name;

import reprint.credit.reading.CreditContext;
import reprint.credit.words.PhraseKind;
import reprint.text.Scripts;
import reprint.text.Span;

/** Finds the end of a name in a sentence by capitals. */
final class NameShape {
  /** Units of the longest name in a script without capitals. */
  private static final int MOST_UNSPACED = 24;

  /** Words of the longest name in small letters, such as a nickname. */
  private static final int MOST_SMALL = 3;

  private final CreditContext reading;

  NameShape(CreditContext reading) {
    this.reading = reading;
  }

  /**
   * The name that {@code span} begins with.
   *
   * @param alone whether there is nothing else: then small letters do not end it
   * @return an empty span if it begins with none
   */
  Span name(Span span, boolean alone) {
    String text = reading.text();
    String words = reading.before(span.of(text), PhraseKind.VIA);
    boolean free = alone && words.strip().split("\\s+").length <= MOST_SMALL;
    int at = span.offset();
    int start = at;
    int end = at;
    while (at < span.end()) {
      int wordEnd = wordEnd(text, at, span.end());
      boolean via = reading.end(at, span.end(), PhraseKind.VIA) > 0 && !isOfBody(span.offset(), at);
      boolean body = !free && end == span.offset() && isBodyOf(at, wordEnd, span.end());
      if (end > span.offset() && via || !body && !isOfName(text, at, wordEnd, free)) {
        break;
      }
      start = body ? at : start;
      if (!isParticle(at, wordEnd)) {
        end = wordEnd;
      }
      at = wordEnd;
      while (at < span.end() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    boolean unspaced = end > span.offset() && Scripts.isWrittenTogether(text.charAt(span.offset()));
    boolean sentence = unspaced && !alone && end - span.offset() > MOST_UNSPACED;
    return new Span(start, sentence ? 0 : end - start);
  }

  /** "authors" in "the authors of Sea Wiki": a word in small letters that belongs to a name. */
  private boolean isBodyOf(int from, int to, int limit) {
    String text = reading.text();
    int link = Math.min(to + 1, limit);
    int name = Math.min(wordEnd(text, link, limit) + 1, limit);
    return reading.end(from, to, PhraseKind.BODY) == to
        && isParticle(link, name - 1)
        && name < limit
        && Character.isUpperCase(text.codePointAt(name));
  }

  /** The "for" of "Institute for Tides" belongs to the name. */
  private boolean isOfBody(int from, int at) {
    return reading.has(reading.text().substring(from, at), PhraseKind.BODY);
  }

  private static int wordEnd(String text, int at, int limit) {
    int end = at;
    while (end < limit && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isParticle(int from, int to) {
    return reading.end(from, to, PhraseKind.PARTICLE) == to;
  }

  private boolean isOfName(String text, int from, int to, boolean free) {
    if (free || isParticle(from, to)) {
      return true;
    }
    int at = from;
    while (at < to && !Character.isLetterOrDigit(text.codePointAt(at))) {
      at++;
    }
    return at < to && !Character.isLowerCase(text.codePointAt(at));
  }
}
