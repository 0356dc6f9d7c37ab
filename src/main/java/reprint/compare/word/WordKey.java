package reprint.compare.word;

import java.text.Normalizer;
import reprint.compare.fold.LookAlikes;

/** The form by which two words are the same: lower case, with mixed scripts as one. */
public final class WordKey {
  private WordKey() {}

  /** The key of a folded word. */
  public static String of(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      char c = word.charAt(i);
      plain = c > ' ' && c < 0x80 && (c < 'A' || c > 'Z');
    }
    return plain ? word : fold(LookAlikes.unmixed(composed(word)));
  }

  /** The word in NFC: an accent may be a separate character. */
  static String composed(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x300) {
        return Normalizer.normalize(word, Normalizer.Form.NFC);
      }
    }
    return word;
  }

  private static String fold(String word) {
    StringBuilder out = new StringBuilder(word.length() + 1);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      switch (c) {
        case ' ', '\n', '\t' -> {}
        case '\u00DF', '\u1E9E' -> out.append("ss");
        // capitals of the dotless and the dotted letter are mixed up by programs
        case '\u0130', '\u0131' -> out.append('i');
        case '\u0307' -> {
          if (i == 0 || word.charAt(i - 1) != 'i') {
            out.append(c);
          }
        }
        default -> out.append(Character.toLowerCase(Character.toUpperCase(c)));
      }
    }
    return out.toString();
  }
}
