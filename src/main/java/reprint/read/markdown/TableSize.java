package reprint.read.markdown;

import reprint.read.Limits;
import reprint.read.build.LimitExceeded;

/**
 * Estimates the cells of a Markdown table: every row gets as many as the head has columns, however
 * few it writes (GFM 0.29 §4.10), so 20 kB may produce a hundred million.
 */
final class TableSize {
  private static final int BLANK = -1;

  private final String text;
  private final int limit;

  private TableSize(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /**
   * Rejects a text with a table of more cells than a document may have blocks.
   *
   * @throws LimitExceeded if there is one
   */
  static void check(String text, Limits limits) {
    new TableSize(text, limits.blocks()).check();
  }

  private void check() {
    long columns = 0;
    long cells = 0;
    for (int start = 0; start < text.length(); start = end(start) + 1) {
      int found = columns(start, end(start));
      columns = found == BLANK ? 0 : Math.max(columns, found);
      cells = found == BLANK ? 0 : cells + columns;
      if (cells > limit) {
        throw new LimitExceeded("table cells", limit, "blocks");
      }
    }
  }

  private int end(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  /** Columns of the line below a table's head; 0: it is another line. */
  private int columns(int start, int end) {
    int bars = 0;
    boolean blank = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if ("|-: \t>\r".indexOf(c) < 0) {
        return 0;
      }
      bars += c == '|' ? 1 : 0;
      blank &= " \t\r".indexOf(c) >= 0;
    }
    return blank ? BLANK : bars;
  }
}
