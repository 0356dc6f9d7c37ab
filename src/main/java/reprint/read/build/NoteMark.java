package reprint.read.build;

/**
 * Distinguishes the raised mark of a note from a raised number that belongs to its word: {@code
 * said²} is split, {@code km²} and {@code 10⁶} are not.
 */
public final class NoteMark {
  /** Between a word and its mark: white space, but not the space between a name and its number. */
  public static final String GAP = "\u2009";

  private static final int MAX_MARK = 8;

  /** Letters of the shortest word that is not a unit of measure. */
  public static final int MIN_WORD = 3;

  private NoteMark() {}

  /**
   * Whether {@code raised} is the mark of a note after {@code before}.
   *
   * @param before the end of the preceding text
   */
  public static boolean is(String before, String raised) {
    return isMark(raised.strip()) && (endsWithVersion(before) || endsWithWord(before));
  }

  private static boolean isMark(String raised) {
    boolean digits = raised.chars().anyMatch(c -> c >= '0' && c <= '9');
    return digits
        && raised.length() <= MAX_MARK
        && raised.chars().allMatch(c -> c >= '0' && c <= '9' || "[](), ".indexOf(c) >= 0);
  }

  /** A number with a decimal point, as in versions. */
  private static boolean endsWithVersion(String before) {
    int end = before.length();
    return end > 2
        && Character.isDigit(before.charAt(end - 1))
        && before.charAt(end - 2) == '.'
        && Character.isDigit(before.charAt(end - 3));
  }

  private static boolean endsWithWord(String before) {
    int letters = 0;
    while (letters < before.length()
        && Character.isLetter(before.charAt(before.length() - 1 - letters))) {
      letters++;
    }
    return letters >= MIN_WORD;
  }
}
