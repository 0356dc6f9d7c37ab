package reprint.text;

/**
 * Letters as phrases are compared: case, kinds of apostrophes, hyphens and spaces, and {@link
 * LetterForms} do not matter. And where words begin and end.
 */
public final class PhraseLetters {
  /**
   * Marks that a letter may have. Real texts stay far below it; a run of thousands would be read
   * again from each of its marks.
   */
  private static final int MOST_MARKS = 16;

  private PhraseLetters() {}

  /** A phrase with every letter folded, each sign of white space a space. */
  public static String fold(String phrase) {
    int same = 0;
    while (same < phrase.length() && isFolded(phrase.charAt(same))) {
      same++;
    }
    if (same == phrase.length()) {
      return phrase;
    }
    int from = Math.max(0, same - 1); // a mark belongs to the letter before it
    StringBuilder folded = new StringBuilder(phrase.length()).append(phrase, 0, from);
    for (int i = from; i < phrase.length(); i = behindMarks(phrase, i + 1, phrase.length())) {
      folded.append(at(phrase, i, phrase.length()));
    }
    return folded.toString();
  }

  private static boolean isFolded(char c) {
    return fold(c) == c && !LetterForms.isMark(c);
  }

  /** Lower case; typographic apostrophes, hyphens, spaces and full-width forms become plain. */
  static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c <= ' ' ? ' ' : c;
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return fold((char) (c - 0xFEE0));
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u02BC', '\u00B4' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
      case '\u00A0', '\u200C', '\u202F', '\u2009', '\u3000' -> ' ';
      default -> LetterForms.fold(c);
    };
  }

  /** The letter at {@code at}, folded with the accents after it. */
  static char at(String text, int at, int limit) {
    char c = text.charAt(at);
    return c < 0x80 && (at + 1 >= limit || text.charAt(at + 1) < 0x80)
        ? fold(c)
        : fold(LetterForms.composed(text, at, behindMarks(text, at + 1, limit)));
  }

  private static int behindMarks(String text, int from, int limit) {
    int most = Math.min(limit, from + MOST_MARKS);
    int at = from;
    while (at < most && LetterForms.isMark(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset of the next letter; a run of white space is one. */
  static int next(String text, int at, int limit) {
    int next = behindMarks(text, at + 1, limit);
    if (fold(text.charAt(at)) == ' ') {
      while (next < limit && fold(text.charAt(next)) == ' ') {
        next++;
      }
    }
    return next;
  }

  /** Whether a word may begin or end before {@code at}. */
  public static boolean isBoundary(String text, int at) {
    int last = at - 1;
    int first = Math.max(0, last - MOST_MARKS);
    while (last > first && LetterForms.isMark(text.charAt(last))) {
      last--;
    }
    return at <= 0
        || at >= text.length()
        || !isSpaced(text.charAt(last))
        || !isSpaced(text.charAt(at));
  }

  /** Whether {@code c} belongs to a script that puts spaces between words. */
  private static boolean isSpaced(char c) {
    if (c < 0x1100) {
      return Character.isLetterOrDigit(c);
    }
    return Character.isLetterOrDigit(c) && !Scripts.isWrittenTogether(c);
  }
}
