package reprint.read.text;

import java.util.List;
import java.util.stream.Collectors;
import reprint.read.build.TextLines;

/**
 * Lines of a plain text that belong together.
 *
 * @param kind what they look like
 * @param lines at least one
 */
record TextPart(Kind kind, List<TextLines.Line> lines) {
  /** Units; titles and credit lines are mostly shorter, paragraphs mostly longer. */
  private static final int LONG = 150;

  /** What lines look like. */
  enum Kind {
    PROSE,
    TITLE,
    /** A line that is the heading of what follows. */
    HEADING,
    /** A name below the title. */
    BYLINE,
    /** {@code Name: value}. */
    HEADER,
    /** An item of a list. */
    ITEM,
    /** Quoted with {@code >}. */
    QUOTE,
    /** A table row, its cells parted by pipes or tabs. */
    ROW,
    /** {@code [1] https://…}. */
    NOTE,
    /** {@code [END]}, {@code -30-}. */
    END,
    /** What stands below {@code -- }. */
    SIGNATURE,
    /** Nothing but dashes or the like. */
    RULER,
    /** A remark to this program. */
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
