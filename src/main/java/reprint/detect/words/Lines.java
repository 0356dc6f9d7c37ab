package reprint.detect.words;

import reprint.text.Span;

/** The lines of a text, as separated by line ends. */
public final class Lines {
  /** Digits of an item's number. */
  private static final int MAX_DIGITS = 3;

  private Lines() {}

  /** The line that contains {@code at}. */
  public static Span around(String text, int at) {
    int start = text.lastIndexOf('\n', at - 1) + 1;
    int end = text.indexOf('\n', at);
    return new Span(start, (end < 0 ? text.length() : end) - start);
  }

  /**
   * The offset after the number of an item such as {@code 2. } or {@code 2) } at {@code at}; else
   * {@code at}.
   */
  public static int behindNumber(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < MAX_DIGITS && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean number = end > at && end + 1 < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
    return number && text.charAt(end + 1) == ' ' ? end + 1 : at;
  }
}
