package reprint.compare.fold;

/**
 * Finds the words of a folded text after UAX #29, with two departures: a full stop separates
 * letters, since spaces after it get lost, and a number includes the signs that make its value:
 * {@code $5.1}, {@code ~9x}, {@code -3}, {@code 40 %}.
 */
public final class Segmenter {
  private static final String SIGNS_IN_NUMBERS = ".,:/'";
  private static final String SIGNS_BEFORE = "~+-<>=\u00B1\u2248\u2264\u2265.";
  private static final String SIGNS_BEHIND = "%\u2030\u00B0\u20AC\u00A3\u00A5\u00A2";

  private final String text;
  private ThaiWords thai;

  public Segmenter(String text) {
    this.text = text;
  }

  /** Where the next word begins at or after {@code at}; the length of the text if there is none. */
  public int start(int at) {
    int i = at;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      CharacterClass script = CharacterClass.of(c);
      if (script != CharacterClass.NONE && script != CharacterClass.MARK) {
        return script == CharacterClass.DIGIT ? signsBefore(i, at) : i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /** After the word that begins at {@code start}. */
  public int end(int start) {
    int i = start;
    while (CharacterClass.of(text.codePointAt(i)) == CharacterClass.NONE) {
      i += Character.charCount(text.codePointAt(i));
    }
    CharacterClass first = CharacterClass.of(text.codePointAt(i));
    if (first == CharacterClass.THAI) {
      return thaiWords().end(i);
    }
    i = behindMarks(i + Character.charCount(text.codePointAt(i)));
    if (first == CharacterClass.IDEOGRAPH || first == CharacterClass.CLUSTER) {
      return i;
    }
    while (i < text.length()) {
      int c = text.codePointAt(i);
      CharacterClass script = CharacterClass.of(c);
      if (script == CharacterClass.LETTER || script == CharacterClass.DIGIT) {
        i = behindMarks(i + Character.charCount(c));
      } else if (script == CharacterClass.NONE && joins(i)) {
        i++;
      } else {
        break;
      }
    }
    return CharacterClass.of(text.codePointBefore(i)) == CharacterClass.DIGIT ? signsBehind(i) : i;
  }

  private ThaiWords thaiWords() {
    thai = thai == null ? new ThaiWords(text) : thai;
    return thai;
  }

  /** Whether the sign at {@code i} holds letters or digits together. */
  private boolean joins(int i) {
    if (i + 1 >= text.length()) {
      return false;
    }
    char sign = text.charAt(i);
    CharacterClass before = CharacterClass.of(text.codePointBefore(i));
    CharacterClass behind = CharacterClass.of(text.codePointAt(i + 1));
    if (before == CharacterClass.DIGIT && behind == CharacterClass.DIGIT) {
      return SIGNS_IN_NUMBERS.indexOf(sign) >= 0;
    }
    if (sign == '.' && before == CharacterClass.LETTER && behind == CharacterClass.DIGIT) {
      return true;
    }
    if (sign == '\'' && before == CharacterClass.DIGIT && behind == CharacterClass.LETTER) {
      return true;
    }
    boolean letters =
        (before == CharacterClass.LETTER || before == CharacterClass.MARK)
            && behind == CharacterClass.LETTER;
    return letters && (sign == '\'' || sign == '\u00B7');
  }

  private int behindMarks(int at) {
    int i = at;
    while (i < text.length() && CharacterClass.of(text.codePointAt(i)) == CharacterClass.MARK) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private int signsBefore(int digit, int least) {
    int i = digit;
    if (i > least && Character.getType(text.charAt(i - 1)) == Character.CURRENCY_SYMBOL) {
      i--;
    }
    if (i > least && SIGNS_BEFORE.indexOf(text.charAt(i - 1)) >= 0 && isOpen(i - 1)) {
      i--;
    }
    return i;
  }

  /** Whether there is nothing before {@code at} that a sign there could belong to. */
  private boolean isOpen(int at) {
    return at == 0 || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
  }

  private int signsBehind(int at) {
    int i = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    boolean found = i < text.length() && SIGNS_BEHIND.indexOf(text.charAt(i)) >= 0;
    boolean ofNext =
        i + 1 < text.length() && CharacterClass.of(text.codePointAt(i + 1)) == CharacterClass.DIGIT;
    return found && !ofNext ? i + 1 : at;
  }
}
