package reprint.detect.name;

import java.text.Normalizer;

/** Letters in another shape: full-width, bold, circled or squared: Ｎ 𝐍 Ⓝ 🅽. */
final class PlainLetters {
  /** From an ASCII character to the wide one. */
  private static final int WIDE = 0xFEE0;

  /** Circled and squared letters in white on black, which Unicode gives no plain form. */
  private static final int CIRCLED = 0x1F150;

  private static final int SQUARED = 0x1F170;

  private PlainLetters() {}

  /** The text in ASCII as far as possible, in the same length: invisible characters fill gaps. */
  static String of(String text) {
    int first = 0;
    while (first < text.length() && !mayBe(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text);
    for (int i = first; i < text.length(); i++) {
      int letter = mayBe(text.charAt(i)) ? plain(text.codePointAt(i)) : 0;
      if (letter > 0) {
        plain.setCharAt(i, (char) letter);
      }
      if (letter > 0 && Character.isHighSurrogate(text.charAt(i))) {
        plain.setCharAt(++i, '\u2060');
      }
    }
    return plain.toString();
  }

  /** Whether such a letter may begin with a UTF-16 unit. */
  static boolean mayBe(char c) {
    return c >= 0x1D00
        && (Character.isHighSurrogate(c)
            || isWide(c)
            || c < 0x1DC0
            || c >= 0x2070 && c < 0x2150
            || c >= 0x2460 && c < 0x2500);
  }

  private static boolean isWide(int c) {
    return c > WIDE + ' ' && c < WIDE + 0x7F;
  }

  /** The letter in ASCII, and any sign for a wide one; 0 if there is none. */
  private static int plain(int c) {
    if (isWide(c)) {
      return c - WIDE;
    }
    if (c >= CIRCLED && c < CIRCLED + 26 || c >= SQUARED && c < SQUARED + 26) {
      return 'A' + (c - CIRCLED) % (SQUARED - CIRCLED);
    }
    String form = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    char first = form.charAt(0);
    boolean letter = form.length() == 1 && first < 0x80 && Character.isLetter(first);
    return letter ? first : 0;
  }
}
