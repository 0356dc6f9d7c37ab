package reprint.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import reprint.compare.Comparison;
import reprint.json.JsonWriter;
import reprint.report.html.HtmlComparisonPage;
import reprint.report.human.ComparisonText;
import reprint.report.json.ComparisonJson;

/**
 * What {@code compare} tells of one pair of files.
 *
 * @param original path
 * @param republished path
 * @param texts of the two; empty where they could not be compared
 * @param error why not; "": they were
 */
public record ComparisonReport(
    String original, String republished, Optional<ComparedTexts> texts, String error) {

  /** The formats it can be written in. */
  public static final List<Format> FORMATS =
      List.of(Format.HUMAN, Format.JSON, Format.JSONL, Format.HTML);

  public boolean isCompared() {
    return texts.isPresent();
  }

  /** {@link Comparison#NONE} where the two could not be compared. */
  public Comparison comparison() {
    return texts.map(ComparedTexts::comparison).orElse(Comparison.NONE);
  }

  /**
   * Writes it.
   *
   * @param format one of {@link #FORMATS}
   */
  public void write(Writer out, Format format, ReportOptions options) throws IOException {
    if (format == Format.HUMAN) {
      new ComparisonText(out, options).write(this);
      return;
    }
    if (format == Format.HTML) {
      if (isCompared()) {
        new HtmlComparisonPage(texts.get(), options).write(out);
      }
      return;
    }
    try {
      JsonWriter json = new JsonWriter(out, format == Format.JSON);
      json.object(() -> fields(json, options)).line();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void fields(JsonWriter json, ReportOptions options) {
    json.field("schema", "reprint/1").field("original", original).field("republished", republished);
    if (isCompared()) {
      new ComparisonJson(json, options.allEdits()).result(comparison());
    } else {
      json.field("error", error);
    }
  }
}
