package reprint.report;

import java.io.Writer;
import reprint.json.JsonWriter;

/** A document a line and nothing else. */
final class JsonLinesRenderer implements Renderer {
  private final JsonWriter json;
  private final DocumentJson documents;

  JsonLinesRenderer(Writer out, ReportOptions options) {
    json = new JsonWriter(out, false);
    documents = new DocumentJson(json, options);
  }

  @Override
  public void document(DocumentReport report) {
    json.object(() -> documents.fields(report)).line();
  }
}
