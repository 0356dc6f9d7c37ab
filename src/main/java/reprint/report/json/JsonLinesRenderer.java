package reprint.report.json;

import java.io.Writer;
import reprint.json.JsonWriter;
import reprint.report.DocumentReport;
import reprint.report.Renderer;
import reprint.report.ReportOptions;

/** One document per line and nothing else. */
public final class JsonLinesRenderer implements Renderer {
  private final JsonWriter json;
  private final DocumentJson documents;

  public JsonLinesRenderer(Writer out, ReportOptions options) {
    json = new JsonWriter(out, false);
    documents = new DocumentJson(json, options);
  }

  @Override
  public void document(DocumentReport report) {
    json.object(() -> documents.fields(report)).line();
  }
}
