package reprint.credit.words;

import java.util.Locale;
import reprint.text.Span;

/** Words cut out of a text, without the signs around them. */
public final class Words {
  private static final String SIGNS =
      " \t\n\r\u00A0\u3000\"'“”„‟‘’‚«»‹›「」『』《》〈〉*_`~|,;:·•‧—–-=<>[]{}!?，、；：。.…\\#/،؛؟\u200C\u200E\u200F\u061C\u202A\u202B\u202C\u2066\u2067\u2068\u2069";
  private static final String OPENING = "(（【";
  private static final String CLOSING = ")）】";

  private Words() {}

  /** {@code words} without signs at both ends; brackets stay if both of a pair are inside. */
  public static String trim(String words) {
    return trim(words, new Span(0, words.length())).of(words);
  }

  /** The same for a part of a text. */
  public static Span trim(String text, Span span) {
    int from = span.offset();
    int to = span.end();
    boolean shrunk = true;
    while (shrunk) {
      shrunk = false;
      if (from < to && goesInFront(text, from, to)) {
        from++;
        shrunk = true;
      }
      if (from < to && goesAtEnd(text, from, to)) {
        to--;
        shrunk = true;
      }
    }
    return new Span(from, to - from);
  }

  private static boolean goesInFront(String text, int from, int to) {
    char c = text.charAt(from);
    return SIGNS.indexOf(c) >= 0
        || CLOSING.indexOf(c) >= 0
        || OPENING.indexOf(c) >= 0 && isAlone(text, from, to);
  }

  private static boolean goesAtEnd(String text, int from, int to) {
    char c = text.charAt(to - 1);
    if (c == '.') {
      return !endsAbbreviation(text, from, to);
    }
    return SIGNS.indexOf(c) >= 0
        || OPENING.indexOf(c) >= 0
        || CLOSING.indexOf(c) >= 0 && isAlone(text, from, to);
  }

  /** Whether the brackets of {@code [from, to)} are unpaired, or one pair around all of it. */
  private static boolean isAlone(String text, int from, int to) {
    int open = 0;
    int close = 0;
    for (int i = from; i < to; i++) {
      open += OPENING.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      close += CLOSING.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return open != close || OPENING.indexOf(text.charAt(from)) >= 0;
  }

  /** "J." and "Jr." keep their full stop. */
  private static boolean endsAbbreviation(String text, int from, int to) {
    int start = to - 1;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int length = to - 1 - start;
    boolean upper = length > 0 && Character.isUpperCase(text.charAt(start));
    return upper && start > from && (length == 1 || length == 2);
  }

  /** The same with one space for each run of white space. */
  public static String oneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    boolean space = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean white = c == ' ' || c >= '\t' && c <= '\r';
      if (!white || !space) {
        line.append(white ? ' ' : c);
      }
      space = white;
    }
    return line.toString();
  }

  /** Only letters and digits, in lower case, which a name and its id have in common. */
  public static String letters(String words) {
    StringBuilder letters = new StringBuilder();
    words
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  public static boolean hasLetter(String words) {
    return words.codePoints().anyMatch(Character::isLetter);
  }
}
