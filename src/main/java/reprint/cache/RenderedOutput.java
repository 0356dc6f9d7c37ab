package reprint.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import reprint.report.Rendered;
import reprint.report.Summary;

/** Writes a report in the form in which a run has written it. */
final class RenderedOutput extends FieldOutput {
  RenderedOutput(OutputStream out) {
    super(out);
  }

  void rendered(String form, Optional<Rendered> rendered) throws IOException {
    text(rendered.isPresent() ? form : "");
    if (rendered.isPresent()) {
      totals(rendered.get().totals());
      text(rendered.get().text());
    }
  }

  private void totals(Summary totals) throws IOException {
    number(totals.documents());
    number(totals.pass());
    number(totals.review());
    number(totals.fail());
    number(totals.unread());
    number(totals.errors());
    number(totals.warnings());
    number(totals.notes());
    number(totals.reviews());
    number(totals.suppressed());
  }
}
