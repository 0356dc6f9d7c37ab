package reprint.compare.fold;

import java.text.Normalizer;

/** Letters without their accents, as old systems print them. */
public final class Accents {
  private static final String LETTERS = "\u00E6\u0153\u00F8\u0142\u0111\u00F0\u00FE\u0127\u0131";
  private static final String[] PLAIN = {"ae", "oe", "o", "l", "d", "d", "th", "h", "i"};

  private Accents() {}

  /** Whether the letters of {@code word} are all plain ones. */
  public static boolean areNotIn(String word) {
    return isAscii(word)
        || word.chars().noneMatch(c -> c >= 0xC0 && c < 0x250 || c >= 0x1E00 && c < 0x1F00);
  }

  /** A loop, since it runs for every word of a text. */
  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** A lower-case word, its Latin letters in ASCII. */
  public static String without(String word) {
    if (isAscii(word)) {
      return word;
    }
    String parted = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(parted.length());
    for (int i = 0; i < parted.length(); i++) {
      char c = parted.charAt(i);
      int special = LETTERS.indexOf(c);
      boolean accent = c >= 0x300 && c < 0x370;
      if (special >= 0) {
        out.append(PLAIN[special]);
      } else if (!accent) {
        out.append(c);
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }
}
