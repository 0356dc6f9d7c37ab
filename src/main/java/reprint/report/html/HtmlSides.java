package reprint.report.html;

import java.util.List;
import reprint.compare.Edit;
import reprint.report.ComparedTexts;
import reprint.report.text.Labels;
import reprint.report.text.Marks;
import reprint.report.text.Row;
import reprint.report.text.SideBySide;

/** Both texts side by side; long passages without an edit are folded. */
final class HtmlSides {
  /** Rows without an edit that stay open around an edited one. */
  private static final int CONTEXT = 1;

  /** Fewer rows than this are not worth folding. */
  private static final int FEWEST_FOLDED = 2;

  private final List<Row> rows;
  private final HtmlCells original;
  private final HtmlCells republished;

  HtmlSides(ComparedTexts texts, List<Edit> edits, String id) {
    rows = SideBySide.rows(texts, edits);
    original = new HtmlCells(texts.original(), Marks.original(edits, id));
    republished = new HtmlCells(texts.republished(), Marks.republished(edits, id));
  }

  void write(Html out) {
    int from = 0;
    while (from < rows.size()) {
      int to = from + 1;
      Row.State state = rows.get(from).state();
      while (to < rows.size() && rows.get(to).state() == state) {
        to++;
      }
      switch (state) {
        case EDITED -> open(out, from, to);
        case SAME -> same(out, from, to);
        case ALONE -> folded(out, from, to, alone(from, to));
      }
      from = to;
    }
  }

  private void same(Html out, int from, int to) {
    int first = Math.min(to, from + (isEdited(from - 1) ? CONTEXT : 0));
    int last = Math.max(first, to - (isEdited(to) ? CONTEXT : 0));
    if (last - first < FEWEST_FOLDED) {
      open(out, from, to);
      return;
    }
    open(out, from, first);
    folded(out, first, last, Labels.count(last - first, "unchanged passage"));
    open(out, last, to);
  }

  private boolean isEdited(int row) {
    return row >= 0 && row < rows.size() && rows.get(row).state() == Row.State.EDITED;
  }

  private String alone(int from, int to) {
    int left = rows.subList(from, to).stream().mapToInt(Row::originals).sum();
    int right = rows.subList(from, to).stream().mapToInt(Row::republished).sum();
    if (left == 0) {
      return "Around the article, only in the republication: " + Labels.count(right, "paragraph");
    }
    if (right == 0) {
      return "Only in the original, not counted as an edit: " + Labels.count(left, "paragraph");
    }
    return "Around the article: %s in the original, %d in the republication"
        .formatted(Labels.count(left, "paragraph"), right);
  }

  private void folded(Html out, int from, int to, String summary) {
    out.raw("<details class=\"fold\">").element("summary", summary).raw("\n");
    open(out, from, to);
    out.raw("</details>\n");
  }

  private void open(Html out, int from, int to) {
    for (Row row : rows.subList(from, to)) {
      boolean edited = row.state() == Row.State.EDITED;
      out.raw(edited ? "<div class=\"row edited\">\n" : "<div class=\"row\">\n");
      original.write(out, row.a(), row.aEnd(), "Original");
      republished.write(out, row.b(), row.bEnd(), "Republished");
      out.raw("</div>\n");
    }
  }
}
