package reprint.read;

/**
 * A place for people: line and column in the source file as an editor shows it, or page, paragraph
 * and part for a format without lines. 0 or "" means: there is none.
 *
 * @param line 1-based
 * @param column 1-based, in UTF-16 units (SARIF 2.1.0 §3.14.17, {@code utf16CodeUnits})
 * @param endLine 1-based, the line of the last unit
 * @param endColumn 1-based, exclusive
 * @param page 1-based
 * @param paragraph 1-based, counted in the page or the part
 * @param part a name in an archive, such as {@code OEBPS/chapter2.xhtml}
 */
public record Location(
    int line, int column, int endLine, int endColumn, int page, int paragraph, String part) {

  /** The document as a whole. */
  public static final Location NONE = new Location(0, 0, 0, 0, 0, 0, "");

  /** A place in a format with lines. */
  public static Location lines(int line, int column, int endLine, int endColumn) {
    return new Location(line, column, endLine, endColumn, 0, 0, "");
  }

  /** A place in a format without lines. */
  public static Location paged(int page, int paragraph, String part) {
    return new Location(0, 0, 0, 0, page, paragraph, part);
  }
}
