package reprint.compare.fold;

import java.text.Normalizer;

/**
 * One form for everything that is only typography: ligatures, full-width letters and the like by
 * NFKC (UAX #15), one sign each for all quotes, dashes, spaces and bullets, and one set of digits,
 * whatever the script. Where NFKC would make another number, nothing is changed: 2½ is not 21/2,
 * 10² is not 102.
 */
final class Compatibility implements FoldingStep {
  private static final String SINGLE_QUOTES =
      "\u2018\u2019\u201A\u201B\u2032\u2035\u02BC\u02B9\u00B4\uFF07\u300E\u300F\uFE43\uFE44";
  private static final String DOUBLE_QUOTES =
      "\u201C\u201D\u201E\u201F\u2033\u2036\u00AB\u00BB\u301D\u301E\u301F\uFF02"
          + "\u300C\u300D\uFE41\uFE42\uFF62\uFF63";
  private static final String DASHES =
      "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\uFE58\uFE63\uFF0D";
  private static final String BLANKS =
      "\u00A0\u2022\u2023\u25E6\u25AA\u25CF\u00B7\u2027\u2122\u00AE\u00A9\u2120\u2028\u2029\u3000";

  private static final char ARABIC_POINT = '\u066B';

  @Override
  public boolean mayStartWith(char unit) {
    return unit >= 0xA0
        && (unit < 0xC0
            || unit == 0xD7
            || unit >= 0x132 && unit <= 0x140
            || unit == 0x149
            || unit == 0x17F
            || unit >= 0x1C4 && unit <= 0x1F3
            || unit >= 0x2B0 && unit <= 0x2E4
            || isOtherDigit(unit)
            || unit >= 0x2000 && unit < 0x3040
            || unit >= 0x3130 && unit < 0x3400
            || unit >= 0xF900 && unit < 0xFFFE
            || unit == 0xD835);
  }

  @Override
  public int rewrite(String text, int at, StringBuilder out) {
    char c = text.charAt(at);
    if (SINGLE_QUOTES.indexOf(c) >= 0 || c == '\uFFFD' && isBetweenLetters(text, at)) {
      out.append('\'');
    } else if (DOUBLE_QUOTES.indexOf(c) >= 0) {
      out.append('"');
    } else if (DASHES.indexOf(c) >= 0) {
      out.append('-');
    } else if (BLANKS.indexOf(c) >= 0 && !isInWord(text, at)) {
      out.append(' ');
    } else if (c == 0xD7) {
      out.append('x');
    } else if (isOtherDigit(c)) {
      out.append(c == ARABIC_POINT ? '.' : (char) ('0' + Character.digit(c, 10)));
    } else {
      return compose(text, at, out);
    }
    return 1;
  }

  /** Arabic, Indic, Thai … digits, and the point of Arabic numbers. */
  private static boolean isOtherDigit(char c) {
    return c >= 0x660 && c < 0x1C60 && (c == ARABIC_POINT || Character.isDigit(c));
  }

  /** The middle dot of a Catalan word is a letter's part. */
  private static boolean isInWord(String text, int at) {
    return text.charAt(at) == 0xB7 && isBetweenLetters(text, at);
  }

  /**
   * A replacement character there was an apostrophe: that is mostly the sign that a program could
   * not read.
   */
  private static boolean isBetweenLetters(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  private static int compose(String text, int at, StringBuilder out) {
    int c = text.codePointAt(at);
    String raw = Character.toString(c);
    String composed = Normalizer.normalize(raw, Normalizer.Form.NFKC).replace('\u2044', '/');
    if (composed.equals(raw)) {
      return 0;
    }
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    if (Character.getType(c) == Character.OTHER_NUMBER && Character.isDigit(before)) {
      out.append(composed.contains("/") ? ' ' : '^');
    }
    out.append(composed);
    return Character.charCount(c);
  }
}
