package reprint.report.json;

import java.io.Writer;
import reprint.json.JsonWriter;
import reprint.report.DocumentReport;
import reprint.report.Renderer;
import reprint.report.ReportOptions;
import reprint.report.Summary;

/** The whole run as one object; the contract explains the fields. */
public final class JsonRenderer implements Renderer {
  static final String SCHEMA = "reprint/1";

  private final JsonWriter json;
  private final DocumentJson documents;
  private final ReportOptions options;

  public JsonRenderer(Writer out, ReportOptions options) {
    this.options = options;
    json = new JsonWriter(out, true);
    documents = new DocumentJson(json, options);
  }

  @Override
  public void begin() {
    json.begin('{').field("schema", SCHEMA);
    json.object("tool", () -> json.field("version", options.version()));
    json.objects(
        "packs", options.packs(), p -> json.field("name", p.name()).field("version", p.version()));
    json.begin("documents", '[');
  }

  @Override
  public void document(DocumentReport report) {
    json.object(() -> documents.fields(report));
  }

  @Override
  public void end(Summary summary) {
    json.end().object("summary", () -> summary(summary)).end().line();
  }

  private void summary(Summary s) {
    json.field("documents", s.documents())
        .field("pass", s.pass())
        .field("review", s.review())
        .field("fail", s.fail())
        .field("unread", s.unread());
    if (options.view() == ReportOptions.View.CHECK) {
      json.field("errors", s.errors())
          .field("warnings", s.warnings())
          .field("notes", s.notes())
          .field("reviews", s.reviews())
          .field("suppressed", s.suppressed())
          .field("unknown", s.unknown())
          .field("self", s.self())
          .field("skipped", s.skipped());
    }
  }
}
