package reprint.detect.name;

import reprint.catalog.Names;
import reprint.text.Letters;

/** Finds the marks of notes among the words of a name: {@code BY[1]-ND}, {@code BY1-ND}. */
final class NoteMarks {
  /** UTF-16 units of a mark without its brackets. */
  private static final int MAX_MARK = 20;

  /** Digits of a raised number. */
  private static final int MAX_DIGITS = 2;

  private static final String OPENING = "[{<(";
  private static final String CLOSING = "]}>)";

  private final Names names;
  private final String text;

  NoteMarks(Names names, String text) {
    this.names = names;
    this.text = text;
  }

  /** After the mark of a note that begins at {@code at}: {@code [1]}, {@code ^1^}, {@code 1}. */
  int behind(int at) {
    char c = text.charAt(at);
    if (c == '^') {
      int end = behindDigits(at + 1);
      return end < text.length() && end > at + 1 && text.charAt(end) == '^' ? end + 1 : end;
    }
    if (isRaised(text, at)) {
      return behindDigits(at);
    }
    int bracket = OPENING.indexOf(c);
    int end = bracket < 0 ? at : indexOf(CLOSING.charAt(bracket), at);
    return end > at + 1 && isMark(at + 1, end) ? end + 1 : at;
  }

  /** The place of {@code c} shortly after {@code at}; {@code at} if there is none. */
  private int indexOf(char c, int at) {
    for (int i = at; i < Math.min(text.length(), at + MAX_MARK); i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return at;
  }

  /** Whether the text in brackets does not concern a licence; round ones contain numbers only. */
  private boolean isMark(int from, int to) {
    String mark = text.substring(from, to);
    if (text.charAt(to) == ')' || Character.isDigit(mark.charAt(0))) {
      return behindDigits(from) == to;
    }
    String letters = Letters.of(mark);
    return mark.indexOf('\n') < 0
        && names.at(text, from, to) == null
        && Codes.of(letters).isEmpty()
        && !letters.startsWith("cc");
  }

  /** Whether the number at {@code at} is a raised mark after a word, and not a version. */
  static boolean isRaised(String text, int at) {
    if (!isDigit(text, at) || at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    int end = at;
    while (isDigit(text, end) && end - at <= MAX_DIGITS) {
      end++;
    }
    boolean point = end < text.length() && text.charAt(end) == '.' && isDigit(text, end + 1);
    boolean joined = isWord(text, end); // but "2nd"
    boolean behind = Character.isLetter(before) && before != 'v' && before != 'V';
    boolean inFront = joined && !Character.isLetterOrDigit(before) && before != '.';
    boolean raised = behind || inFront || before == '\u2009';
    return raised && !point && end - at <= MAX_DIGITS;
  }

  private static boolean isWord(String text, int at) {
    int end = Math.min(text.length(), at + 3);
    return end - at > 1
        && (Character.isUpperCase(text.charAt(at))
            || text.charAt(at) >= 0x80 && Character.isLetter(text.charAt(at))
            || text.substring(at, end).chars().filter(Character::isLetter).count() == 3);
  }

  private int behindDigits(int from) {
    int end = from;
    while (end < text.length() && isDigit(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
