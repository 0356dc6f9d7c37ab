package reprint.detect.words;

import java.util.ArrayList;
import java.util.List;
import reprint.text.Span;

/** The lines of a text, as parted by line ends. */
public final class Lines {
  /** Digits of an item's number. */
  private static final int MAX_DIGITS = 3;

  private Lines() {}

  /** The line that holds {@code at}. */
  public static Span around(String text, int at) {
    int start = text.lastIndexOf('\n', at - 1) + 1;
    int end = text.indexOf('\n', at);
    return new Span(start, (end < 0 ? text.length() : end) - start);
  }

  /** Behind the number of an item such as {@code 2. } or {@code 2) } at {@code at}; else there. */
  public static int behindNumber(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < MAX_DIGITS && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean number = end > at && end + 1 < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
    return number && text.charAt(end + 1) == ' ' ? end + 1 : at;
  }

  /** All lines of {@code part} that are not empty, in order. */
  public static List<Span> of(String text, Span part) {
    List<Span> lines = new ArrayList<>();
    int start = part.offset();
    while (start < part.end()) {
      int line = text.indexOf('\n', start);
      int end = line < 0 ? part.end() : Math.min(line, part.end());
      if (end > start) {
        lines.add(new Span(start, end - start));
      }
      start = end + 1;
    }
    return lines;
  }
}
