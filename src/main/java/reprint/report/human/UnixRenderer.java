package reprint.report.human;

import java.io.IOException;
import java.io.Writer;
import reprint.report.DocumentReport;
import reprint.report.Renderer;
import reprint.report.ReportOptions;
import reprint.report.text.Labels;
import reprint.report.text.LineFinding;
import reprint.report.text.Printable;

/** {@code path:line:column: level: message [rule]}, the form that editors and grep understand. */
public final class UnixRenderer implements Renderer {
  private final Writer out;

  public UnixRenderer(Writer out, ReportOptions options) {
    this.out = out;
  }

  @Override
  public void document(DocumentReport report) throws IOException {
    String path = Printable.line(report.path());
    for (LineFinding r : LineFinding.of(report)) {
      out.write(path + ":" + r.line() + ":" + r.column() + ": " + Labels.of(r.level()));
      out.write(": " + Printable.line(r.message()) + " [" + r.rule() + "]\n");
    }
  }
}
