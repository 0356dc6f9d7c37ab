package reprint.report.human;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import reprint.report.DocumentReport;
import reprint.report.Renderer;
import reprint.report.ReportOptions;
import reprint.report.Summary;
import reprint.report.text.Causes;
import reprint.report.text.Folded;
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
  private final StringBuilder failing = new StringBuilder();
  private final StringBuilder others = new StringBuilder();
  private final Causes causes = new Causes();
  private int bytes;
  private int left;

  public MarkdownRenderer(Writer out, ReportOptions options) {
    this.out = out;
  }

  @Override
  public void document(DocumentReport report) {
    causes.add(report);
    StringBuilder rows = report.isFailed() ? failing : others;
    for (LineFinding remark : LineFinding.troubles(report)) {
      add(rows, row(report.path(), remark, "", remark.rule()));
    }
    for (Folded folded : Folded.of(report.active())) {
      add(rows, row(report.path(), LineFinding.of(folded.shown()), folded.more(), folded.rules()));
    }
  }

  private void add(StringBuilder rows, String row) {
    bytes += row.getBytes(StandardCharsets.UTF_8).length;
    if (bytes <= MAX_BYTES) {
      rows.append(row);
    } else {
      left++;
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    out.write("## reprint\n\n" + Totals.line(summary) + "\n");
    List<String> remarks = new ArrayList<>();
    causes.lines().forEach(cause -> remarks.add(escape(cause)));
    remarks.addAll(Totals.remarks(summary));
    for (String remark : remarks) {
      out.write("\n" + remark + "\n");
    }
    String rows = failing.toString() + others;
    if (!rows.isEmpty()) {
      out.write("\n| Level | Place | Finding | Rule |\n| --- | --- | --- | --- |\n" + rows);
    }
    if (left > 0) {
      out.write("\n" + left + " more are left out, because a summary can have at most 1 MiB.\n");
    }
  }

  private static String row(String path, LineFinding remark, String more, String rules) {
    String place = path + ":" + remark.line() + ":" + remark.column();
    return "| %s | %s | %s | %s |\n"
        .formatted(
            Labels.of(remark.level()),
            escape(place),
            escape(more.isEmpty() ? remark.message() : remark.message() + " (" + more + ")"),
            escape(rules));
  }

  /**
   * Puts a backslash before each character that could start a link, a mention, markup or a cell.
   */
  private static String escape(String text) {
    return PUNCTUATION.matcher(Printable.line(text)).replaceAll("\\\\$0");
  }
}
