package reprint.read.build;

/**
 * Splits long runs of combining marks, because sorting a run takes quadratic time: the Stream-Safe
 * Text Process of Unicode Standard Annex 15, §12.
 */
final class StreamSafeNormalizer {
  /** Combining grapheme joiner: invisible, and no mark moves across it. */
  static final String JOINER = "\u034F";

  /** Marks in a row at most; words of any language have fewer. */
  private static final int MOST = 30;

  private int run;

  /** The next place in {@code piece}, from {@code from} on, that needs a joiner; -1: none. */
  int tooMany(String piece, int from) {
    for (int i = from; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c < 0x300) {
        run = 0;
        continue;
      }
      int point = piece.codePointAt(i);
      run = isMark(point) ? run + 1 : 0;
      if (run > MOST) {
        run = 0;
        return i;
      }
      i += Character.charCount(point) - 1;
    }
    return -1;
  }

  /** {@code piece} with joiners. */
  String parted(String piece) {
    StringBuilder parted = new StringBuilder();
    int from = 0;
    for (int at = tooMany(piece, 0); at >= 0; at = tooMany(piece, from)) {
      parted.append(piece, from, at).append(JOINER);
      from = at;
    }
    return from == 0 ? piece : parted.append(piece, from, piece.length()).toString();
  }

  static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
