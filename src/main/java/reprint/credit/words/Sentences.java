package reprint.credit.words;

import reprint.text.Span;

/** Finds the sentence around a place. */
public final class Sentences {
  /** A longer one is cut, so that a text without full stops costs no more than others. */
  public static final int REACH = 700;

  private Sentences() {}

  /** The sentence of {@code block} that holds {@code hit}. */
  public static Span around(String text, Span hit, Span block) {
    int from = hit.offset();
    int first = Math.max(block.offset(), from - REACH);
    while (from > first && !endsBefore(text, from)) {
      from--;
    }
    int to = end(text, hit.end(), block.end());
    return new Span(from, to - from);
  }

  /** The offset behind the sentence that goes on at {@code at}. */
  public static int end(String text, int at, int limit) {
    int to = at;
    int last = Math.min(limit, at + REACH);
    while (to < last && !(to > at && endsBefore(text, to))) {
      to++;
    }
    return to;
  }

  /** Whether a sentence ends right before {@code at}. */
  public static boolean endsBefore(String text, int at) {
    char last = text.charAt(at - 1);
    if ("。！？\u2028".indexOf(last) >= 0 || last == '|') {
      return true;
    }
    boolean space = at >= text.length() || Character.isWhitespace(text.charAt(at));
    if (last == '!' || last == '?') {
      return space;
    }
    return last == '.' && space && !isInitial(text, at - 1) && !goesOn(text, at);
  }

  /** Whether the full stop belongs to an ordinal, as in "am 3. Mai". */
  private static boolean isDay(String text, int dot) {
    int start = dot;
    while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return dot - start == 1 || dot - start == 2;
  }

  /** Whether a small letter or a number follows: "et al. 2015". */
  private static boolean goesOn(String text, int at) {
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next < text.length()
        && next > at
        && (Character.isLowerCase(text.charAt(next)) || Character.isDigit(text.charAt(next)));
  }

  /** Whether the full stop at {@code dot} belongs to an initial, a title or "et al.". */
  private static boolean isInitial(String text, int dot) {
    int start = dot;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int length = dot - start;
    boolean capital = length > 0 && Character.isUpperCase(text.charAt(start));
    return (capital && length <= 2 || isDay(text, dot)) && dot + 1 < text.length();
  }
}
