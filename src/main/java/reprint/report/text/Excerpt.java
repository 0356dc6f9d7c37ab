package reprint.report.text;

import reprint.read.Document;
import reprint.read.Location;

/**
 * A line of a source file with a part of it marked, safe for a terminal: tabs become spaces,
 * controls become visible, long lines are cut with {@code …}.
 *
 * @param before the line up to the part
 * @param marked the part; may be ""
 * @param after the rest of the line
 */
public record Excerpt(String before, String marked, String after) {
  private static final int TAB = 4;
  private static final String CUT = "…";

  /** Longest quotation shown in full, in UTF-16 units. */
  private static final int BRIEF = 120;

  /**
   * The line where {@code place} starts; blank if the format has no lines.
   *
   * @param width in cells, at least 20
   */
  public static Excerpt of(Document document, Location place, int width) {
    String line = document.places().line(place.line());
    int from = Math.min(Math.max(0, place.column() - 1), line.length());
    int to = place.endLine() == place.line() ? place.endColumn() - 1 : line.length();
    return of(line, from, to, Math.max(20, width));
  }

  public boolean isBlank() {
    return line().isBlank();
  }

  public String line() {
    return before + marked + after;
  }

  /** Spaces up to the marked part. */
  public String indent() {
    return " ".repeat(DisplayWidth.of(before));
  }

  /** A {@code ^} for each cell of the marked part, at least one. */
  public String carets() {
    return "^".repeat(Math.max(1, DisplayWidth.of(marked)));
  }

  /** Reads no more of the line than can be shown: a line may be a whole file. */
  private static Excerpt of(String line, int from, int to, int width) {
    int start = start(line, from, width);
    StringBuilder shown = new StringBuilder(start == 0 ? "" : CUT);
    int cells = shown.length();
    int markStart = -1;
    int markEnd = -1;
    int next;
    for (int i = start; i < line.length(); i = next) {
      int c = line.codePointAt(i);
      String sign = c == '\t' ? " ".repeat(TAB - cells % TAB) : Printable.visible(c);
      int wide = DisplayWidth.of(sign);
      next = i + Character.charCount(c);
      markStart = markStart < 0 && next > from ? shown.length() : markStart;
      if (cells + wide >= width && next < line.length()) {
        shown.append(CUT);
        break;
      }
      shown.append(sign);
      cells += wide;
      markEnd = i < to ? shown.length() : markEnd;
    }
    int begin = markStart < 0 ? shown.length() : markStart;
    int end = Math.max(begin, markEnd);
    return new Excerpt(
        shown.substring(0, begin), shown.substring(begin, end), shown.substring(end));
  }

  /** 0, or a place shortly before {@code from} if the line's start would not fit. */
  private static int start(String line, int from, int width) {
    if (from <= width / 2) {
      return 0;
    }
    int start = from - width / 4;
    return Character.isLowSurrogate(line.charAt(start)) ? start - 1 : start;
  }

  /**
   * A quotation on one line, for lists that point at it; of a long one its first and last words.
   */
  public static String brief(String text) {
    String line = text.strip().replaceAll("\\s++", " ");
    return line.length() <= BRIEF
        ? line
        : first(line, BRIEF * 2 / 3) + " " + CUT + " " + last(line, BRIEF / 3);
  }

  /** The words that fit from the start; part of a word if the first is longer. */
  private static String first(String line, int most) {
    int end = line.lastIndexOf(' ', most);
    int cut = end > most / 2 ? end : most;
    return line.substring(0, Character.isLowSurrogate(line.charAt(cut)) ? cut - 1 : cut);
  }

  /** The words that fit from the end; part of a word if the last is longer. */
  private static String last(String line, int most) {
    int from = line.length() - most;
    int start = line.indexOf(' ', from);
    int cut = start >= 0 && start < from + most / 2 ? start + 1 : from;
    return line.substring(Character.isLowSurrogate(line.charAt(cut)) ? cut + 1 : cut);
  }
}
