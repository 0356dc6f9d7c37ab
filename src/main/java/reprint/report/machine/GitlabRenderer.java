package reprint.report.machine;

import java.io.Writer;
import java.util.List;
import reprint.json.JsonWriter;
import reprint.judge.Finding.Level;
import reprint.report.DocumentReport;
import reprint.report.Renderer;
import reprint.report.ReportOptions;
import reprint.report.Summary;
import reprint.report.text.LineFinding;
import reprint.report.text.Printable;

/**
 * GitLab's Code Quality report: an array. GitLab reads description, check name, fingerprint,
 * severity and location; Code Climate's own specification also requires type and categories.
 */
public final class GitlabRenderer implements Renderer {
  private final JsonWriter json;

  public GitlabRenderer(Writer out, ReportOptions options) {
    json = new JsonWriter(out, true);
  }

  @Override
  public void begin() {
    json.begin('[');
  }

  @Override
  public void document(DocumentReport report) {
    LineFinding.of(report).forEach(r -> json.object(() -> fields(report.repositoryPath(), r)));
  }

  @Override
  public void end(Summary summary) {
    json.end().line();
  }

  private void fields(String path, LineFinding remark) {
    json.field("type", "issue")
        .strings("categories", List.of("Compatibility"))
        .field("description", Printable.line(remark.message()))
        .field("check_name", remark.rule())
        .field("fingerprint", remark.fingerprint())
        .field("severity", severity(remark.level()))
        .object("location", () -> location(path, remark));
  }

  private void location(String path, LineFinding remark) {
    json.field("path", path).object("lines", () -> json.field("begin", remark.line()));
  }

  private static String severity(Level level) {
    return switch (level) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}
