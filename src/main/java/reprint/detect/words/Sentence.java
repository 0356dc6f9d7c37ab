package reprint.detect.words;

import reprint.text.Span;

/** The sentence around a place, inside its block. */
public final class Sentence {
  private static final int MAX_SIDE = 400;

  private Sentence() {}

  public static Span around(String text, Span block, Span place) {
    int start = place.offset();
    int first = Math.max(block.offset(), start - MAX_SIDE);
    while (start > first && !endsAt(text, start - 1, block.end())) {
      start--;
    }
    int end = Math.max(place.end(), start);
    int last = Math.min(block.end(), place.end() + MAX_SIDE);
    while (end < last && !endsAt(text, end, block.end())) {
      end++;
    }
    return new Span(start, Math.max(0, end - start));
  }

  /** Whether a sentence ends with the unit at {@code at}. */
  private static boolean endsAt(String text, int at, int limit) {
    char c = text.charAt(at);
    if (c == '\u3002' || c == '\uFF01' || c == '\uFF1F') {
      return true;
    }
    boolean mark = c == '.' || c == '!' || c == '?';
    boolean gap = at + 1 >= limit || Character.isWhitespace(text.charAt(at + 1));
    return mark && gap && !isShort(text, at);
  }

  /** "v. 3", "J. Doe", "e.g. this". */
  private static boolean isShort(String text, int stop) {
    int letters = 0;
    while (stop - letters > 0
        && Character.isLetter(text.charAt(stop - letters - 1))
        && letters < 3) {
      letters++;
    }
    return letters == 1;
  }
}
