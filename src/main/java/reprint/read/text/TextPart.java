package reprint.read.text;

import java.util.List;
import java.util.stream.Collectors;
import reprint.read.build.TextLines;

/**
 * Consecutive lines of a plain text.
 *
 * @param kind what they look like
 * @param lines at least one
 */
record TextPart(Kind kind, List<TextLines.Line> lines) {
  /** Units; most titles and credit lines are shorter, most paragraphs longer. */
  private static final int LONG = 150;

  /** The look of lines. */
  enum Kind {
    PROSE,
    TITLE,
    /** A line that is the heading of the following text. */
    HEADING,
    /** A name below the title. */
    BYLINE,
    /** {@code Name: value}. */
    HEADER,
    /** An item of a list. */
    ITEM,
    /** Quoted with {@code >}. */
    QUOTE,
    /** A table row, its cells separated by pipes or tabs. */
    ROW,
    /** {@code [1] https://…}. */
    NOTE,
    /** {@code [END]}, {@code -30-}. */
    END,
    /** Text below {@code -- }. */
    SIGNATURE,
    /** Nothing but dashes or the like. */
    RULER,
    /** A comment for this program. */
    REMARK,
    /** The page around the article. */
    FURNITURE
  }

  TextPart as(Kind other) {
    return new TextPart(other, lines);
  }

  boolean is(Kind asked) {
    return kind == asked;
  }

  String first() {
    return lines.get(0).text().strip();
  }

  /** Its lines as one. */
  String text() {
    return lines.stream().map(line -> line.text().strip()).collect(Collectors.joining(" "));
  }

  /** Whether this is running text, not a line of a head or foot. */
  boolean isLong() {
    int length = lines.stream().mapToInt(line -> line.text().length()).sum();
    return kind == Kind.PROSE && (lines.size() > 2 || length > LONG);
  }
}
