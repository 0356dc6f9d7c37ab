package reprint.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The rendered report on a document that was read completely.
 *
 * @param totals of this document alone
 * @param text this document's part only
 */
public record Rendered(Summary totals, String text) implements CheckOutcome {

  /**
   * A report in a format.
   *
   * @param format one that {@link Format#isApart}
   */
  public static Rendered of(DocumentReport report, Format format, ReportOptions options) {
    StringWriter text = new StringWriter();
    try {
      format.renderer(text, options).document(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Rendered(report.totals(), text.toString());
  }

  @Override
  public List<String> troubles() {
    return List.of();
  }

  @Override
  public boolean reaches(String level) {
    return totals.reaches(level);
  }
}
