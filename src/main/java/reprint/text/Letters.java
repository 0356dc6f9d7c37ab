package reprint.text;

import java.text.Normalizer;

/**
 * Letters and digits without case, accents and anything between them, so that {@code
 * Non-Commercial}, {@code NonCommercial} and {@code non commercial} are one word.
 */
public interface Letters {
  /** U+00C0 to U+017F without case and accents. */
  String LATIN =
      "aaaaaa\u00E6ceeeeiiii\u00F0nooooo\u0000\u00F8uuuuy\u00FE\u00DFaaaaaa"
          + "\u00E6ceeeeiiii\u00F0nooooo\u0000\u00F8uuuuy\u00FEyaaaaaaccccccccdd"
          + "\u0111\u0111eeeeeeeeeegggggggghh\u0127\u0127iiiiiiiiiiiijjkk"
          + "\u0138llllllll\u0142\u0142nnnnnn\u02BC\u014B\u014Boooooo\u0153\u0153rr"
          + "rrrrsssssssstttt\u0167\u0167uuuuuuuuuuuuwwyyyzzzzzzs";

  /** Letters with a mark in other alphabets, and after each the same without. */
  String MARKED =
      "\u0439\u0438\u0451\u0435\u0457\u0456\u045E\u0443\u0453\u0433\u045C\u043A"
          + "\u03AC\u03B1\u03AD\u03B5\u03AE\u03B7\u03AF\u03B9\u03CC\u03BF\u03CD\u03C5\u03CE\u03C9\u03CA\u03B9\u03CB\u03C5";

  /**
   * The folded form of a UTF-16 unit: lower case, without its accent; {@code \0} for anything that
   * is neither letter nor digit.
   */
  static char fold(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= '0' && c <= '9'
          ? c
          : c >= 'A' && c <= 'Z' ? (char) (c + 32) : '\0';
    }
    if (c >= 0xC0 && c < 0x180) {
      return LATIN.charAt(c - 0xC0);
    }
    return Character.isLetterOrDigit(c) ? plain(c) : '\0';
  }

  private static char plain(char c) {
    if (c >= 0x1E00 && c < 0x2000 || c >= 0xFF00 && c <= 0xFF5F || c == 0xAA || c == 0xBA) {
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
      return Character.toLowerCase(plain.charAt(0));
    }
    char lower = Character.toLowerCase(c);
    if (lower < 0x0370 || lower > 0x045F) {
      return lower;
    }
    int at = MARKED.indexOf(lower);
    return at >= 0 && at % 2 == 0 ? MARKED.charAt(at + 1) : lower;
  }

  /** Whether a word may begin with this UTF-16 unit. */
  static boolean isLetter(char c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }

  /** The folded letters and digits of {@code text}. */
  static String of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      char c = fold(composed.charAt(i));
      if (c != '\0') {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
