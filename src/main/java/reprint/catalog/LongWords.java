package reprint.catalog;

/** The words of a text one after the other, without those that several languages share. */
final class LongWords {
  /** Letters and marks of the shortest word that can identify a language. */
  private static final int SHORTEST = 3;

  private final String text;
  private int start;
  private int end;

  LongWords(String text) {
    this.text = text;
  }

  /** Moves to the next word; false if there is none. */
  boolean next() {
    do {
      start = skip(end, false);
      end = skip(start, true);
    } while (end > start && text.codePointCount(start, end) < SHORTEST);
    return end > start;
  }

  /** Where the parts of words, or the gaps between them, end. */
  private int skip(int from, boolean parts) {
    int at = from;
    while (at < text.length() && isPart(text.codePointAt(at)) == parts) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  String word() {
    return text.substring(start, end);
  }

  /** Whether a colon follows the word. */
  boolean isLabel() {
    return text.startsWith(":", end) || text.startsWith(" :", end);
  }

  private static boolean isPart(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
