package reprint.read;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into its lines; a line ends with {@code \n}, {@code \r\n} or {@code \r}. */
final class TextLines {
  private TextLines() {}

  /**
   * A line.
   *
   * @param offset of its first unit in the source
   * @param text without the line end
   * @param end length of the line end, 0 for a last line without one
   */
  record Line(int offset, String text, int end) {
    boolean isBlank() {
      return text.isBlank();
    }

    /** Where the next line starts. */
    int next() {
      return offset + text.length() + end;
    }

    /** Units of white space before the first word. */
    int indent() {
      return text.length() - text.stripLeading().length();
    }
  }

  static List<Line> of(String source) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\n' || c == '\r') {
        int end = source.startsWith("\r\n", i) ? 2 : 1;
        lines.add(new Line(start, source.substring(start, i), end));
        i += end - 1;
        start = i + 1;
      }
    }
    if (start < source.length()) {
      lines.add(new Line(start, source.substring(start), 0));
    }
    return lines;
  }
}
