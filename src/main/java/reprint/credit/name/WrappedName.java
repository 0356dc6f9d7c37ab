package reprint.credit.name;

/**
 * Distinguishes a line end inside a person's name, where a paragraph was wrapped, from one after
 * it: the line ends with a single name, and the beginning of the next line cannot be a name by
 * itself.
 */
public final class WrappedName {
  /** UTF-16 units of a line that may have been wrapped. */
  private static final int LONG = 30;

  private static final int MOST_WORDS = 2;

  /** The signs that end a name; "Lee, 2021" is a name with a year, and "Photo:" is no name. */
  private static final String ENDS = "\n,;/|()[]<\u2013\u2014";

  private WrappedName() {}

  /** The same, with spaces for line ends inside a name after the label of the first line. */
  public static String joined(String block, int label) {
    int end = label < 0 ? -1 : block.indexOf('\n', label);
    return end >= 0 && holds(block, label, end)
        ? block.substring(0, end) + ' ' + block.substring(end + 1)
        : block;
  }

  /** Whether the name that begins at {@code start} continues after the line end at {@code at}. */
  public static boolean holds(String text, int start, int at) {
    if (text.charAt(at) != '\n' || !isSingle(text.substring(start, at).strip())) {
      return false;
    }
    boolean wrapped = at - text.lastIndexOf('\n', at - 1) > LONG;
    return wrapped ? isCapital(text, at + 1) : endsSoon(text, at + 1);
  }

  private static boolean isSingle(String word) {
    return isCapital(word, 0) && word.chars().allMatch(c -> Character.isLetter(c) || c == '-');
  }

  private static boolean isCapital(String text, int at) {
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  /** Whether there are only one or two capitalised words before a sign that ends a name. */
  private static boolean endsSoon(String text, int from) {
    int words = 0;
    int at = from;
    while (words <= MOST_WORDS) {
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      if (at >= text.length() || ENDS.indexOf(text.charAt(at)) >= 0) {
        return words > 0;
      }
      if (!isCapital(text, at)) {
        return false;
      }
      while (at < text.length() && isOfName(text.charAt(at))) {
        at++;
      }
      words++;
    }
    return false;
  }

  private static boolean isOfName(char c) {
    return Character.isLetter(c) || "-'\u2019.".indexOf(c) >= 0;
  }
}
