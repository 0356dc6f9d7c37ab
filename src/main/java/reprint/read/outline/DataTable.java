package reprint.read.outline;

/** Separates data tables from layout tables. */
public final class DataTable {
  private DataTable() {}

  /**
   * Whether the table at {@code i} holds data: it says so, or has many cells and no table inside
   * (mozilla/readability 0.6.0, {@code _markDataTables}).
   */
  public static boolean is(Outline outline, int i) {
    if (outline.attribute(i, "role").equals("presentation")
        || outline.attribute(i, "datatable").equals("0")) {
      return false;
    }
    if (!outline.attribute(i, "summary").isEmpty()) {
      return true;
    }
    int rows = 0;
    int cells = 0;
    boolean says = false;
    for (int k = i + 1; k < outline.end(i); k++) {
      switch (outline.tag(k)) {
        case "table" -> {
          return says;
        }
        case "caption", "col", "colgroup", "tfoot", "thead", "th" -> says = true;
        case "tr" -> rows++;
        case "td" -> cells++;
        default -> {}
      }
    }
    int columns = rows == 0 ? 0 : cells / rows;
    return says || rows > 1 && columns > 1 && (rows >= 10 || columns > 4 || cells > 10);
  }
}
