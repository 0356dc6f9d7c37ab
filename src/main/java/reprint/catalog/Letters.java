package reprint.catalog;

import java.text.Normalizer;

/**
 * Letters and digits without case, accents and all that stands between them, so that {@code
 * Non-Commercial}, {@code NonCommercial} and {@code non commercial} are one word.
 */
public interface Letters {
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
    if (!Character.isLetterOrDigit(c)) {
      return '\0';
    }
    if (c >= 0x3040 && !(c >= 0xFF00 && c <= 0xFF5F)) {
      return c; // no case and no accents from here on; Hangul syllables stay whole
    }
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    return Character.toLowerCase(plain.charAt(0));
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
