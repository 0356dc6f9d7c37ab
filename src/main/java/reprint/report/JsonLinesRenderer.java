package reprint.report;

import java.io.Writer;
import reprint.json.JsonWriter;

/** A document a line and nothing else. */
final class JsonLinesRenderer implements Renderer {
  private final JsonWriter json;
  private final DocumentJson documents;
  private final ComparisonJson comparisons;

  JsonLinesRenderer(Writer out, ReportOptions options) {
    json = new JsonWriter(out, false);
    documents = new DocumentJson(json, options);
    comparisons = new ComparisonJson(json, options.allEdits());
  }

  @Override
  public void document(DocumentReport report) {
    json.object(() -> documents.fields(report)).line();
  }

  @Override
  public void comparison(ComparisonReport report) {
    json.object(() -> comparisons.fields(report)).line();
  }
}
