package reprint.compare.fold;

import reprint.text.Scripts;

/** What a character is to the segmentation into words (after UAX #29). */
public enum CharacterClass {
  /** Not part of a word. */
  NONE,
  /** A letter of a script with spaces between words. */
  LETTER,
  DIGIT,
  /** A mark that belongs to the letter before it. */
  MARK,
  /** A word by itself: Han and Kana. */
  IDEOGRAPH,
  /**
   * Lao, Tibetan, Khmer, Myanmar: a word is a letter with its marks, since there are no spaces
   * between words.
   */
  CLUSTER,
  /** Its words are found by a dictionary. */
  THAI;

  public static CharacterClass of(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
          ? LETTER
          : c >= '0' && c <= '9' ? DIGIT : NONE;
    }
    if (Scripts.isUnspaced(c)) {
      return c < 0x2E80 ? cluster(c) : Character.isLetterOrDigit(c) ? IDEOGRAPH : NONE;
    }
    if (Character.isLetter(c)) {
      return LETTER;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    return isMark(c) ? MARK : NONE;
  }

  private static CharacterClass cluster(int c) {
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    if (isMark(c)) {
      return MARK;
    }
    return !Character.isLetter(c) ? NONE : c <= 0xE7F ? THAI : CLUSTER;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
