package reprint.credit.work;

import java.util.List;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Location;

/**
 * Finds the column of a table cell. An empty cell leaves no block, and a name that is missing must
 * not be taken from the next column, so the marks before the cell in its line of the file are
 * counted.
 */
final class Columns {
  private final Document document;
  private final boolean html;

  Columns(Document document) {
    this.document = document;
    html = document.mediaType().contains("html");
  }

  /**
   * The column, 0-based, of the cell {@code index} of a row; never before its place among the
   * cells, as when each is on a line of its own.
   */
  int of(List<Block> row, int index) {
    Location place = document.locate(row.get(index).span());
    String line = document.places().line(place.line());
    String before = line.substring(0, Math.max(0, Math.min(place.column() - 1, line.length())));
    return Math.max(index, (html ? htmlCells(before) : pipes(before)) - 1);
  }

  /** Cells that begin in the row so far. */
  private static int htmlCells(String before) {
    int cells = 0;
    for (int at = before.lastIndexOf('<'); at >= 0; at = before.lastIndexOf('<', at - 1)) {
      if (isTag(before, at, "<tr")) {
        break;
      }
      cells += isTag(before, at, "<td") || isTag(before, at, "<th") ? 1 : 0;
    }
    return cells;
  }

  private static boolean isTag(String line, int at, String tag) {
    int end = at + tag.length();
    return line.regionMatches(true, at, tag, 0, tag.length())
        && (end == line.length() || !Character.isLetter(line.charAt(end)));
  }

  /** Pipes between cells; a row may omit the first. */
  private static int pipes(String before) {
    int pipes = before.stripLeading().startsWith("|") ? 0 : 1;
    for (int i = 0; i < before.length(); i++) {
      pipes += before.charAt(i) == '|' && (i == 0 || before.charAt(i - 1) != '\\') ? 1 : 0;
    }
    return pipes;
  }
}
