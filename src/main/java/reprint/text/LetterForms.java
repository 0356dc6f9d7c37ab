package reprint.text;

import java.text.Normalizer;

/** Forms of one letter that count as the same when people look for a word. */
final class LetterForms {
  /** Letters, and after each the one that it is compared as. */
  private static final String FORMS =
      "\u0130i\u0131i" // Turkish: capitals do not show which i it is
          + "\u0219\u015F\u021B\u0163\u0218\u015F\u021A\u0163" // Romanian: comma or cedilla
          + "\u03AC\u03B1\u03AD\u03B5\u03AE\u03B7\u03AF\u03B9\u03CC\u03BF\u03CD\u03C5\u03CE\u03C9" // capitals
          + "\u0386\u03B1\u0388\u03B5\u0389\u03B7\u038A\u03B9\u038C\u03BF\u038E\u03C5\u038F\u03C9" // no accent
          + "\u0390\u03B9\u03B0\u03C5\u03CA\u03B9\u03CB\u03C5\u03C2\u03C3" // and one sigma
          + "\u0622\u0627\u0623\u0627\u0625\u0627\u0671\u0627" // alef with hamza or without
          + "\u0649\u064A\u06CC\u064A\u06A9\u0643\u0629\u0647\u06C0\u0647"; // Arabic, Persian keys

  private static final char FIRST_MARK = '\u0300';

  private LetterForms() {}

  /** The letter that {@code c} is compared as, in lower case. */
  static char fold(char c) {
    if (c > '\u00FF' && c < '\u0700') {
      int at = FORMS.indexOf(c);
      if (at >= 0 && at % 2 == 0) {
        return FORMS.charAt(at + 1);
      }
    }
    return Character.toLowerCase(c);
  }

  /** Whether {@code c} is written over or between letters, or turns the direction of writing. */
  static boolean isMark(char c) {
    return c >= FIRST_MARK
        && (c < '\u0370'
            || c >= '\u064B' && c < '\u0660'
            || c == '\u0640'
            || c == '\u0670'
            || c == '\u061C'
            || c >= '\u200D' && c < '\u2010'
            || c >= '\u202A' && c < '\u202F'
            || c >= '\u2066' && c < '\u206A');
  }

  /** The letter at {@code at} with the accents that follow it as signs of their own. */
  static char composed(String text, int at, int end) {
    if (end - at == 1 || text.charAt(at + 1) >= '\u0370') {
      return text.charAt(at);
    }
    return Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFC).charAt(0);
  }
}
