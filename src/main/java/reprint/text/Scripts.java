package reprint.text;

/** Which scripts are written without spaces between words (Unicode 15, chapters 13, 16 and 18). */
public interface Scripts {

  /**
   * Whether the script of the code point {@code c} has no spaces between words: Thai, Lao, Tibetan
   * and Myanmar, Khmer, Han, Kana and Yi.
   */
  static boolean isUnspaced(int c) {
    if (c < 0x2E80) {
      return c >= 0x0E00 && c < 0x10A0 || c >= 0x1780 && c < 0x1800;
    }
    return c < 0xA4D0 && !isHangul(c)
        || c >= 0xF900 && c < 0xFB00
        || c >= 0xFF66 && c < 0xFFA0
        || c >= 0x20000 && c < 0x40000;
  }

  /**
   * Whether a word may begin or end beside {@code c} without a space: the same scripts, and Hangul,
   * whose particles follow without one. Half of a pair of surrogates counts as Han.
   */
  static boolean isWrittenTogether(char c) {
    return isUnspaced(c) || isHangul(c) || Character.isSurrogate(c);
  }

  private static boolean isHangul(int c) {
    return c >= 0x3130 && c < 0x3190 || c >= 0xA960 && c < 0xA980 || c >= 0xAC00 && c < 0xD800;
  }
}
