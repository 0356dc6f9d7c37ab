package reprint.read.text;

import java.util.List;
import reprint.read.build.TextLines.Line;

/**
 * The wrapping of a plain text.
 *
 * @param width in UTF-16 units at which its lines wrap
 */
record Wrapping(int width) {
  /** Units; a longer line is a whole paragraph, or was left unwrapped on purpose. */
  private static final int LONGEST = 100;

  static Wrapping of(List<Line> lines) {
    return new Wrapping(
        lines.stream()
            .map(Line::text)
            .filter(text -> text.length() <= LONGEST && !text.contains("://"))
            .mapToInt(String::length)
            .max()
            .orElse(0));
  }

  /** Whether the first word of {@code next} would have fitted into {@code line}. */
  boolean isMeant(Line line, Line next) {
    String text = next.text().strip();
    int space = text.indexOf(' ');
    int word = space < 0 ? text.length() : space;
    return line.text().stripTrailing().length() + 1 + word <= width;
  }
}
