package reprint.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Finds the full stops that end no sentence: of initials, titles, ordinals, "e.g.", "No. 3". */
final class Abbreviations {
  /** Most units of a word with a full stop, and of a word after an ordinal. */
  private static final int LONGEST_WORD = 12;

  /** Digits of an ordinal such as "31.", or of an item's number. */
  private static final int DIGITS = 2;

  /** White space that is skipped. */
  private static final int SPACE = 80;

  private final Set<String> before = new HashSet<>();
  private final Set<String> beforeNumber = new HashSet<>();
  private final Set<String> behindNumber = new HashSet<>();

  /** See {@link Sentences#Sentences}. */
  Abbreviations(Collection<String> phrases) {
    for (String phrase : phrases) {
      String words = phrase.toLowerCase(Locale.ROOT);
      if (words.startsWith("1. ")) {
        behindNumber.add(words.substring(3));
      } else {
        boolean number = words.endsWith(". 1");
        int stop = words.length() - (number ? 3 : 1);
        String word = words.substring(words.lastIndexOf(' ', stop) + 1, stop);
        (number ? beforeNumber : before).add(word);
      }
    }
  }

  /** Whether the full stop belongs to a word or number inside the sentence. */
  boolean goesOn(String text, int stop, int at) {
    int next = behindSpace(text, at);
    if (next >= text.length() || isParagraph(text, at, next)) {
      return false;
    }
    if (Character.isLowerCase(text.charAt(next))) {
      return true;
    }
    if (stop < at - 1) {
      return false; // a quote or bracket is closed after it
    }
    int start = wordStart(text, stop);
    String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
    if (Character.isDigit(text.charAt(stop == 0 ? 0 : stop - 1))) {
      return isOrdinal(text, start, word, next);
    }
    return isInitial(text, start, stop)
        || before.contains(word)
        || beforeNumber.contains(word) && isNumber(text, next);
  }

  /** "3", "(2015)". */
  private static boolean isNumber(String text, int at) {
    int first = text.charAt(at) == '(' ? at + 1 : at;
    return first < text.length() && Character.isDigit(text.charAt(first));
  }

  /** Where the letters, or the digits, before {@code stop} begin. */
  private static int wordStart(String text, int stop) {
    int start = stop;
    while (start > 0
        && stop - start <= LONGEST_WORD
        && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** "J. Doe", "e.g. this", "z. B.", but not "it wasn't." */
  private static boolean isInitial(String text, int start, int stop) {
    if (stop - start != 1 || start > 0 && "'\u2019".indexOf(text.charAt(start - 1)) >= 0) {
      return false;
    }
    char letter = text.charAt(start);
    return Character.isLetter(letter) && !Scripts.isWrittenTogether(letter);
  }

  /** "3. Mai", and the "2." of a list; not the end of "4.0." */
  private boolean isOrdinal(String text, int start, String number, int next) {
    if (number.length() > DIGITS || start > 0 && ".,".indexOf(text.charAt(start - 1)) >= 0) {
      return false;
    }
    int end = next;
    int limit = Math.min(text.length(), next + LONGEST_WORD);
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return start == 0
        || text.charAt(start - 1) == '\n'
        || behindNumber.contains(text.substring(next, end).toLowerCase(Locale.ROOT));
  }

  /** After the white space at {@code at}. */
  static int behindSpace(String text, int at) {
    int next = at;
    int limit = Math.min(text.length(), at + SPACE);
    while (next < limit && isSpace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  /** Whether more than one line ends there. */
  private static boolean isParagraph(String text, int from, int to) {
    return text.substring(from, to).chars().filter(c -> c == '\n').count() > 1;
  }
}
