package reprint.read.build;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into lines; a line ends with {@code \n}, {@code \r\n} or {@code \r}. */
public final class TextLines {
  private TextLines() {}

  /**
   * A line, or the relevant part of it.
   *
   * @param offset of its first unit in the source
   * @param text without the line end
   * @param end units of source between the text and the next line; 0 for a last line without end
   */
  public record Line(int offset, String text, int end) {
    public boolean isBlank() {
      return text.isBlank();
    }

    /** Whether it separates paragraphs; in Debian's control files such a line has a dot. */
    boolean isGap() {
      return text.isBlank() || text.strip().equals(".");
    }

    /** Where the next line starts. */
    public int next() {
      return offset + text.length() + end;
    }

    /** Units of white space before the first word. */
    public int indent() {
      return text.length() - text.stripLeading().length();
    }

    /** The units {@code from} to {@code to} of its text. */
    public Line part(int from, int to) {
      return new Line(offset + from, text.substring(from, to), end + text.length() - to);
    }
  }

  public static List<Line> of(String source) {
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

  /** Runs of lines between those that separate paragraphs. */
  public static List<List<Line>> groups(List<Line> lines) {
    List<List<Line>> groups = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).isGap()) {
        if (i > start) {
          groups.add(lines.subList(start, i));
        }
        start = i + 1;
      }
    }
    return groups;
  }
}
