package reprint.report.machine;

import java.io.IOException;
import java.io.Writer;
import reprint.judge.Finding.Level;
import reprint.report.DocumentReport;
import reprint.report.Renderer;
import reprint.report.ReportOptions;
import reprint.report.Summary;
import reprint.report.text.Labels;
import reprint.report.text.LineFinding;
import reprint.report.text.Printable;

/** Checkstyle's XML, which reviewdog and Jenkins read. */
public final class CheckstyleRenderer implements Renderer {
  private final Writer out;

  public CheckstyleRenderer(Writer out, ReportOptions options) {
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    out.write(Xml.DECLARATION + "<checkstyle version=\"4.3\">\n");
  }

  @Override
  public void document(DocumentReport report) throws IOException {
    out.write("  <file" + Xml.attribute("name", report.repositoryPath()) + ">\n");
    for (LineFinding remark : LineFinding.of(report)) {
      out.write("    <error" + attributes(remark) + "/>\n");
    }
    out.write("  </file>\n");
  }

  @Override
  public void end(Summary summary) throws IOException {
    out.write("</checkstyle>\n");
  }

  private static String attributes(LineFinding remark) {
    return Xml.attribute("line", remark.line())
        + Xml.attribute("column", remark.column())
        + Xml.attribute("severity", severity(remark.level()))
        + Xml.attribute("message", Printable.line(remark.message()))
        + Xml.attribute("source", remark.rule());
  }

  private static String severity(Level level) {
    return level == Level.NOTE ? "info" : Labels.of(level);
  }
}
