package reprint.compare.fold;

/**
 * Removes the mark of a numbered note or link, such as {@code [12]}, which is no word of the text.
 */
final class NoteMarks implements FoldingStep {
  private static final int MOST_DIGITS = 3;

  @Override
  public boolean mayStartWith(char unit) {
    return unit == '[';
  }

  @Override
  public int rewrite(String text, int at, StringBuilder out) {
    int end = at + 1;
    while (end < text.length() && end <= at + MOST_DIGITS && isDigit(text.charAt(end))) {
      end++;
    }
    if (end == at + 1 || end == text.length() || text.charAt(end) != ']') {
      return 0;
    }
    out.append(' ');
    return end + 1 - at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
