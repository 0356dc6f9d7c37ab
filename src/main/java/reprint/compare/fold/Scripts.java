package reprint.compare.fold;

/** What a character is to the segmentation into words (after UAX #29). */
public enum Scripts {
  /** Not part of a word. */
  NONE,
  /** A letter of a script that parts words by spaces. */
  LETTER,
  DIGIT,
  /** A mark that belongs to the letter before it. */
  MARK,
  /** A word by itself: Han and Kana. */
  IDEOGRAPH,
  /** Lao, Khmer, Myanmar: a word is a letter with its marks, since no spaces part words. */
  CLUSTER,
  /** Its words are found by a dictionary. */
  THAI;

  public static Scripts of(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
          ? LETTER
          : c >= '0' && c <= '9' ? DIGIT : NONE;
    }
    if (c >= 0xE00 && c <= 0xEFF || c >= 0x1000 && c <= 0x109F || c >= 0x1780 && c <= 0x17FF) {
      return cluster(c);
    }
    if (isIdeograph(c)) {
      return Character.isLetterOrDigit(c) ? IDEOGRAPH : NONE;
    }
    if (Character.isLetter(c)) {
      return LETTER;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    return isMark(c) ? MARK : NONE;
  }

  private static Scripts cluster(int c) {
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    if (isMark(c)) {
      return MARK;
    }
    return !Character.isLetter(c) ? NONE : c <= 0xE7F ? THAI : CLUSTER;
  }

  private static boolean isIdeograph(int c) {
    return c >= 0x3005 && c <= 0x30FF
        || c >= 0x31F0 && c <= 0x31FF
        || c >= 0x3400 && c <= 0x9FFF
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0x20000 && c <= 0x3FFFF;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
