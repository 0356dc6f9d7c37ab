package reprint.report.human;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import reprint.report.DocumentReport;
import reprint.report.Renderer;
import reprint.report.ReportOptions;
import reprint.report.Summary;
import reprint.report.text.Labels;
import reprint.report.text.LineFinding;
import reprint.report.text.Printable;
import reprint.report.text.Totals;

/** Totals and a table of findings in Markdown, as GitHub's job summary takes it. */
public final class MarkdownRenderer implements Renderer {
  /** GitHub accepts 1 MiB per step; some room is left for other output of the step. */
  private static final int MAX_BYTES = 900_000;

  private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}");

  private final Writer out;
  private final StringBuilder rows = new StringBuilder();
  private int bytes;
  private int left;

  public MarkdownRenderer(Writer out, ReportOptions options) {
    this.out = out;
  }

  @Override
  public void document(DocumentReport report) {
    for (LineFinding remark : LineFinding.of(report)) {
      String row = row(report.path(), remark);
      bytes += row.getBytes(StandardCharsets.UTF_8).length;
      if (bytes <= MAX_BYTES) {
        rows.append(row);
      } else {
        left++;
      }
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    out.write("## reprint\n\n" + Totals.line(summary) + "\n");
    for (String remark : Totals.remarks(summary)) {
      out.write("\n" + remark + "\n");
    }
    if (!rows.isEmpty()) {
      out.write("\n| Level | Place | Finding | Rule |\n| --- | --- | --- | --- |\n" + rows);
    }
    if (left > 0) {
      out.write("\n" + left + " more are left out, because a summary can have at most 1 MiB.\n");
    }
  }

  private static String row(String path, LineFinding remark) {
    String place = path + ":" + remark.line() + ":" + remark.column();
    return "| %s | %s | %s | %s |\n"
        .formatted(
            Labels.of(remark.level()),
            escape(place),
            escape(remark.message()),
            escape(remark.rule()));
  }

  /**
   * Puts a backslash before each character that could start a link, a mention, markup or a cell.
   */
  private static String escape(String text) {
    return PUNCTUATION.matcher(Printable.line(text)).replaceAll("\\\\$0");
  }
}
