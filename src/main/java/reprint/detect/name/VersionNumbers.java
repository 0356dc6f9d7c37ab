package reprint.detect.name;

import reprint.catalog.Name;
import reprint.catalog.Names;
import reprint.text.Scripts;

/**
 * Reads the number of a version. A number without a point is a version only if it can be nothing
 * else: not the mark of a note, a date, an amount or the number of an item or page.
 */
final class VersionNumbers {
  /** Digits of a number that letters may be joined to. */
  private static final int MAX_JOINED = 3;

  /** The most UTF-16 units between the parts of a number. */
  private static final int MAX_BREAK = 8;

  /** The most The most UTF-16 units of a word. */
  private static final int MAX_WORD = 40;

  private final Names names;
  private final String text;
  private final int limit;

  VersionNumbers(Names names, String text, int limit) {
    this.names = names;
    this.text = text;
    this.limit = limit;
  }

  /**
   * The number at {@code digits}; of kind {@code OTHER} if it is no version.
   *
   * @param start the place of a "v" joined to it; else {@code digits}
   */
  Token read(int start, int digits) {
    int whole = digitsEnd(digits);
    boolean dotted = isDigit(whole + 1) && text.charAt(whole) == '.';
    int end = dotted ? digitsEnd(whole + 1) : whole;
    String value = text.substring(digits, end) + (dotted ? "" : ".0");
    boolean version =
        dotted ? isDotted(digits, end) : isWhole(start, digits, end) && !isBroken(end);
    return new Token(version ? Token.Kind.VERSION : Token.Kind.OTHER, value, start, end);
  }

  private boolean isDotted(int digits, int end) {
    boolean joined = end - digits > MAX_JOINED && Character.isLetter(at(end));
    return !joined && !isAmount(end) && !(at(end) == '.' && isDigit(end + 1));
  }

  private boolean isWhole(int start, int digits, int end) {
    if (digits > start || isVersionBefore(start)) {
      return !isDigit(end + 1) || ",.:/".indexOf(at(end)) < 0;
    }
    return isBesideInFront(start) && endsThere(end);
  }

  /** Whether a word such as "version" leads to the number. */
  private boolean isVersionBefore(int start) {
    int end = start;
    while (end > 0 && ". \u00A0\n".indexOf(text.charAt(end - 1)) >= 0 && start - end < 2) {
      end--;
    }
    int word = end;
    while (word > 0 && Character.isLetter(text.charAt(word - 1)) && end - word < MAX_WORD) {
      word--;
    }
    Name name = word == end ? null : names.at(text, word, end);
    return name != null && name.meaning().equals("version");
  }

  /**
   * Whether a letter stands before it with one space or hyphen between. Directly after a letter it
   * may be the raised mark of a note, which plain text does not show: {@code BY3}.
   */
  private boolean isBesideInFront(int start) {
    char before = at(start - 1);
    boolean gap = before == ' ' || before == '\u00A0' || Versions.isJoint(text, start - 1);
    return gap && Character.isLetterOrDigit(at(start - 2));
  }

  /** Whether the next word neither belongs to the number nor is counted or numbered by it. */
  private boolean endsThere(int end) {
    char next = at(end);
    boolean joined =
        Character.isLetter(next) && (!Scripts.isWrittenTogether(next) || isElement(end));
    if (joined || isAmount(end) || isDigit(end + 1) && (isDate(next) || next == ',')) {
      return false;
    }
    boolean stop = next == '.' || next == ')';
    int word = end + (stop ? 1 : 0);
    if (at(word) != ' ' && at(word) != '\u00A0' || !Character.isLetter(at(word + 1))) {
      return true;
    }
    return next == ')' || !stop && isOfName(word + 1);
  }

  /** Whether a point and digits follow after a sign or a line end: "2.[1]5" is no 2.0. */
  private boolean isBroken(int end) {
    int next = end;
    while (next - end < MAX_BREAK && !Character.isLetterOrDigit(at(next))) {
      next++;
    }
    return isDigit(next) && (at(end) == '.' || at(next - 1) == '.');
  }

  private boolean isDate(char c) {
    return c == '.' || c == '/' || c == ':' || Versions.isDash(c);
  }

  private boolean isElement(int word) {
    Name name = names.at(text, word, limit);
    return name != null && !Codes.split(name.meaning()).isEmpty();
  }

  private boolean isOfName(int word) {
    return names.at(text, word, limit) != null || PlaceNames.isCode(text, word, limit);
  }

  private boolean isAmount(int end) {
    char next = at(end) == ' ' || at(end) == '\u00A0' ? at(end + 1) : at(end);
    return next == '%' || Character.getType(next) == Character.CURRENCY_SYMBOL;
  }

  private int digitsEnd(int from) {
    int end = from;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  private boolean isDigit(int at) {
    return at(at) >= '0' && at(at) <= '9';
  }

  /** The unit at an offset; a line end outside the text. */
  private char at(int offset) {
    return offset >= 0 && offset < limit ? text.charAt(offset) : '\n';
  }
}
