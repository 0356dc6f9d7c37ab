package reprint.yaml;

import java.util.List;

/**
 * The text of a YAML file, with places as editors count them. SnakeYAML counts columns in code
 * points and, as in YAML 1.1, treats U+0085, U+2028 and U+2029 as line ends; no editor does.
 */
final class SourceLines {
  private final String path;
  private final String text;
  private final List<String> lines;

  SourceLines(String path, String text) {
    this.path = path;
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    lines = this.text.lines().toList();
  }

  /** The parser's input: no byte order mark, line ends as editors see them. */
  String text() {
    return text.replace('\u0085', ' ').replace('\u2028', ' ').replace('\u2029', ' ');
  }

  /**
   * Converts a place of the parser.
   *
   * @param line 0-based
   * @param column 0-based, in code points
   * @param endLine 0-based
   * @param endColumn 0-based, in code points, exclusive
   */
  Mark mark(int line, int column, int endLine, int endColumn) {
    String excerpt = line < lines.size() ? lines.get(line) : "";
    int start = units(excerpt, column);
    int end = line == endLine ? units(excerpt, endColumn) : excerpt.stripTrailing().length();
    return new Mark(path, line + 1, start + 1, Math.max(start, end) + 1, excerpt);
  }

  /** The place of a code point, counted from the start of the file. */
  Mark mark(int index) {
    int offset = text.offsetByCodePoints(0, Math.min(index, text.codePointCount(0, text.length())));
    List<String> before = text.substring(0, offset).lines().toList();
    boolean lineStart = before.isEmpty() || "\r\n".indexOf(text.charAt(offset - 1)) >= 0;
    int line = before.size() - (lineStart ? 0 : 1);
    int column = lineStart ? 0 : before.get(line).codePointCount(0, before.get(line).length());
    return mark(line, column, line, column + 1);
  }

  private static int units(String line, int codePoints) {
    int count = line.codePointCount(0, line.length());
    return codePoints >= count ? line.length() : line.offsetByCodePoints(0, codePoints);
  }
}
