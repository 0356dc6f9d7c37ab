package reprint.report.human;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import reprint.judge.Finding;
import reprint.read.Location;
import reprint.report.DocumentReport;
import reprint.report.Renderer;
import reprint.report.ReportOptions;
import reprint.report.Summary;
import reprint.report.text.AnsiStyle;
import reprint.report.text.Causes;
import reprint.report.text.DeferredOutput;
import reprint.report.text.Excerpt;
import reprint.report.text.Folded;
import reprint.report.text.Labels;
import reprint.report.text.LineFinding;
import reprint.report.text.Place;
import reprint.report.text.Printable;
import reprint.report.text.Proven;
import reprint.report.text.Receipt;
import reprint.report.text.Totals;
import reprint.suppress.ReportedFinding;

/**
 * For people at a terminal: a finding with its line, clause and fix, failing documents first;
 * totals at the end.
 */
public final class HumanRenderer implements Renderer {
  private final Writer all;
  private final DeferredOutput later = new DeferredOutput();
  private final Causes causes = new Causes();
  private final ReportOptions options;
  private final AnsiStyle paint;
  private final HumanViews views;
  private Writer out; // of the document that is being written

  public HumanRenderer(Writer out, ReportOptions options) {
    this.out = out;
    all = out;
    this.options = options;
    paint = options.colour() ? AnsiStyle.ON : AnsiStyle.OFF;
    views = new HumanViews(out, options.explained());
  }

  @Override
  public void document(DocumentReport report) throws IOException {
    switch (options.view()) {
      case CHECK -> ordered(report);
      case LICENSES -> views.licenses(report);
      case TEXT -> views.text(report);
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    views.end();
    if (options.view() == ReportOptions.View.CHECK) {
      later.writeTo(out);
      out.write(paint.bold(Totals.line(summary)) + "\n");
      for (String cause : causes.lines()) {
        out.write(cause + "\n");
      }
      for (String remark : Totals.remarks(summary)) {
        out.write(remark + "\n");
      }
    }
  }

  /** Failing documents at once, the others at the end. */
  private void ordered(DocumentReport report) throws IOException {
    causes.add(report);
    if (report.isFailed()) {
      check(report);
    } else {
      out = new StringWriter();
      check(report);
      later.add(out);
      out = all;
    }
  }

  private void check(DocumentReport report) throws IOException {
    for (LineFinding r : LineFinding.troubles(report)) {
      String label = report.isRead() ? "incomplete" : "error";
      line(report, r.location(), label, r.message(), "");
    }
    if (report.proof().isPresent()) {
      out.write(Proven.line(report.path(), report.proof().get()) + "\n");
    }
    String receipt = options.receipts() ? Receipt.of(report) : "";
    if (!receipt.isEmpty()) {
      out.write(paint.bold(Printable.line(report.path())) + ": " + receipt + "\n");
    }
    for (Folded f : Folded.of(options.suppressed() ? report.findings() : report.active())) {
      finding(report, f);
    }
  }

  private void finding(DocumentReport report, Folded folded) throws IOException {
    ReportedFinding reported = folded.shown();
    Finding f = reported.finding();
    String tail = " " + paint.faint("[" + f.rule() + "]") + suppressed(reported);
    line(report, f.location(), reported.label(), f.message(), tail);
    excerpt(report, reported);
    detail("clause", Labels.clause(f));
    for (ReportedFinding also : folded.also()) {
      detail("also", also.finding().message() + " [" + also.finding().rule() + "]");
    }
    detail("fix", f.fix());
    detail("paste", f.paste());
    detail("policy", f.policy());
    for (Finding.Related related : f.related()) {
      detail("see", Place.of(related.path(), related.location()) + ": " + related.message());
    }
    detail("again", folded.more());
  }

  private void line(
      DocumentReport report, Location place, String label, String message, String tail)
      throws IOException {
    String where = paint.bold(Place.of(report.path(), place));
    String words = Printable.line(message);
    out.write(where + ": " + paint.level(label, label + ":") + " " + words + tail + "\n");
  }

  private void excerpt(DocumentReport report, ReportedFinding reported) throws IOException {
    Location place = reported.finding().location();
    String number = Integer.toString(place.line());
    int gutter = number.length() + 5;
    Excerpt excerpt = Excerpt.of(report.document(), place, options.width() - gutter);
    if (!excerpt.isBlank()) {
      out.write("  " + paint.faint(number + " |") + " " + excerpt.line() + "\n");
      out.write(" ".repeat(number.length() + 3) + paint.faint("|") + " ");
      out.write(excerpt.indent() + paint.level(reported.label(), excerpt.carets()) + "\n");
    }
  }

  private void detail(String name, String text) throws IOException {
    if (!text.isEmpty()) {
      out.write("  " + paint.faint(name + ":") + " " + Printable.line(text) + "\n");
    }
  }

  private String suppressed(ReportedFinding reported) {
    return reported
        .suppression()
        .map(s -> " (suppressed by " + Labels.of(s.by()) + reason(s) + ")")
        .orElse("");
  }

  private static String reason(ReportedFinding.Suppression suppression) {
    String reason = Printable.line(suppression.reason());
    return reason.isEmpty() ? "" : ": " + reason;
  }
}
